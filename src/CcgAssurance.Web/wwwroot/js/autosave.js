// Keeps a copy of a form on the server while it is typed, so that a lost log-in or network loses nothing. Only forms that
// say data-autosave are kept; without this script they are saved by their button, as always. A form that is sent to another
// address than that of its page says in data-autosave-page where it is offered again.
const PAUSE = 4000

for (const form of document.querySelectorAll('form[data-autosave]')) {
  const status = document.createElement('p')
  status.className = 'nhsuk-hint'
  status.setAttribute('role', 'status')
  form.append(status)

  let timer
  let sent = serialised()
  form.addEventListener('input', () => schedule(PAUSE))
  form.addEventListener('change', () => schedule(PAUSE))
  form.addEventListener('submit', () => clearTimeout(timer))

  function schedule(pause) {
    clearTimeout(timer)
    timer = setTimeout(keep, pause)
  }

  function serialised() {
    return new URLSearchParams(new FormData(form)).toString()
  }

  async function keep() {
    const now = serialised()
    if (now === sent) {
      return
    }

    const body = new URLSearchParams(now)
    body.set('working-copy-address', form.dataset.autosavePage ?? location.pathname)
    try {
      const answer = await fetch(form.dataset.autosave, { method: 'POST', body, redirect: 'error' })
      if (!answer.ok) {
        throw new Error(answer.statusText)
      }

      sent = now
      status.textContent = 'An unsaved copy was kept at ' + new Date().toLocaleTimeString('en-GB', { hour: 'numeric', minute: '2-digit' })
    } catch {
      status.textContent = 'No copy could be kept just now. Your text is still here. We will try again.'
      schedule(PAUSE * 5)
    }
  }
}
