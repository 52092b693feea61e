// Warns two minutes before a log-in ends because nothing was done, and prolongs it. What counts as doing something is what reaches the
// server: a page, a copy of what is typed, the button, and typing itself, which is told to the server once a minute.
const MINUTE = 60000
const WARNING = 2 * MINUTE
const TICK = 5000

const bar = document.querySelector('[data-idle-minutes]')
const form = document.getElementById('stay-logged-in')
const dialog = document.getElementById('idle-warning')
const text = document.getElementById('idle-text')
const heading = document.getElementById('idle-heading')
const button = dialog.querySelector('button')
const idle = Number(bar.dataset.idleMinutes) * MINUTE

let seen = Date.now()
let hasEnded = false

// Other tabs share the log-in, so what is done in one of them counts here too.
const tabs = new BroadcastChannel('ccg-assurance-seen')
tabs.addEventListener('message', noteSeen)
tabs.postMessage('')
document.addEventListener('app-seen', noteSeenEverywhere)

bar.querySelector('[data-without-script]').remove()
form.addEventListener('submit', event => {
  event.preventDefault()
  stay()
})
button.addEventListener('click', () => hasEnded ? dialog.close() : stay())

// Whoever closes the dialog is there.
dialog.addEventListener('cancel', event => {
  if (!hasEnded) {
    event.preventDefault()
    stay()
  }
})
document.addEventListener('input', () => {
  if (!dialog.open && !hasEnded && Date.now() - seen >= MINUTE) {
    stay()
  }
})
setInterval(look, TICK)
document.addEventListener('visibilitychange', look)

function noteSeen() {
  seen = Date.now()
  if (dialog.open && !hasEnded) {
    dialog.close()
  }
}

function noteSeenEverywhere() {
  noteSeen()
  tabs.postMessage('')
}

function look() {
  const left = seen + idle - Date.now()
  if (hasEnded || left > WARNING) {
    return
  }

  if (left <= 0) {
    end()
    return
  }

  // Minutes and not seconds: what changes is read out each time.
  const minutes = Math.ceil(left / MINUTE)
  say(`You have not used CCG assurance for some time. You will be logged out in ${minutes === 1 ? 'less than 1 minute' : minutes + ' minutes'}.`)
  open()
}

function end() {
  hasEnded = true
  heading.textContent = 'You have been logged out'
  button.textContent = 'Close'
  say('What you typed is still on this page. Send the form as usual: you can then log in and carry on with it.')
  open()
}

function say(words) {
  if (text.textContent !== words) {
    text.textContent = words
  }
}

function open() {
  if (!dialog.open) {
    dialog.showModal()
  }
}

async function stay() {
  // At once, so that a slow answer is not asked for again with every key.
  const before = seen
  noteSeen()
  try {
    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'error' })
    if (answer.ok) {
      noteSeenEverywhere()
    } else if (answer.status === 401) {
      end()
    } else {
      seen = before
    }
  } catch {
    seen = before
  }
}
