// Keeps a copy of a form on the server while it is typed, so that a lost log-in or network, or a link followed in the middle of a
// sentence, loses nothing. Only forms that say data-autosave are kept; without this script they are saved by their button, as always.
const PAUSE = 1000
const AGAIN = 20000
const LOGGED_OUT = 401
const SOMEBODY_ELSE = 403

for (const form of document.querySelectorAll('form[data-autosave]')) {
  const status = document.createElement('p')
  status.className = 'nhsuk-hint'
  status.setAttribute('role', 'status')
  form.append(status)

  let timer
  let isSent = false
  let kept = serialised()
  form.addEventListener('input', () => schedule(PAUSE))
  form.addEventListener('change', () => schedule(PAUSE))
  form.addEventListener('submit', () => {
    isSent = true
    clearTimeout(timer)
  })

  // Whoever leaves in the middle of a sentence keeps it. A page that comes back from the browser's memory is typed into again.
  addEventListener('pagehide', () => keep(true))
  addEventListener('pageshow', () => { isSent = false })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      keep(true)
    }
  })

  function schedule(pause) {
    clearTimeout(timer)
    timer = setTimeout(keep, pause)
  }

  // A file cannot be kept; it is selected again.
  function serialised() {
    return new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string')).toString()
  }

  async function keep(isLeaving = false) {
    const now = serialised()
    if (isSent || now === kept) {
      return
    }

    clearTimeout(timer)
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: 'POST', body: new URLSearchParams(now), redirect: 'error', keepalive: isLeaving
      })
      if (answer.ok) {
        kept = now
        document.dispatchEvent(new CustomEvent('app-seen'))
        status.textContent = 'An unsaved copy was kept at ' + new Date().toLocaleTimeString('en-GB', { hour: 'numeric', minute: '2-digit' })
        return
      }

      status.textContent = reason(answer.status)
    } catch {
      status.textContent = 'No copy could be kept just now. Your text is still here. We will try again.'
    }

    schedule(AGAIN)
  }

  function reason(code) {
    switch (code) {
      case LOGGED_OUT:
        return 'You have been logged out. Your text is still here. Send the form as usual: you can then log in and carry on with what you typed.'
      case SOMEBODY_ELSE:
        return 'You are now logged in as somebody else in this browser. Your text is still here. Send the form to log in as yourself again and carry on with what you typed.'
      default:
        return 'No copy could be kept just now. Your text is still here. We will try again.'
    }
  }
}
