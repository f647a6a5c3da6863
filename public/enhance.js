/* Makes the pages nicer, never possible: all of them work without this file. */
const root = document.documentElement
root.dataset.script = ''

/* A choice that has a button beside it for visitors without script is sent as soon as it is made. */
addEventListener('change', ({ target }) => {
  if (!target.matches?.('[data-sends-form]') || !target.form) return
  target.form.requestSubmit(target.form.querySelector('[data-without-script]') ?? undefined)
})

/* Writing an amount of one's own chooses it. */
addEventListener('input', ({ target }) => {
  const field = target.closest?.('[data-writing-chooses]')
  if (!field || !target.value) return
  const { writingChooses: value } = field.dataset
  field.closest('fieldset').querySelector(`[type=radio][value=${value}]`).checked = true
})

/* A second press on a form that is already on its way changes nothing. The server knows repeats too: this only spares the wait. */
addEventListener('submit', (event) => {
  const form = event.target
  if (form.dataset.sent) {
    event.preventDefault()
    return
  }
  form.dataset.sent = 'yes'
  for (const button of form.querySelectorAll('button')) button.setAttribute('aria-disabled', 'true')
})

/* Coming back from another page by the Back button finds the form usable again. */
addEventListener('pageshow', () => {
  for (const form of document.forms) {
    delete form.dataset.sent
    for (const button of form.querySelectorAll('button')) button.removeAttribute('aria-disabled')
  }
})
