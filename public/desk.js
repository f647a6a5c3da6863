/* Makes the desk nicer, never possible: everything but passkeys works without this file. */

/* Passkeys: the browser makes or shows one, and the form carries its answer to the server. */
const making = 'parseCreationOptionsFromJSON'
const showing = 'parseRequestOptionsFromJSON'
const canPasskeys = () =>
  'PublicKeyCredential' in window && making in PublicKeyCredential && showing in PublicKeyCredential

const askForPasskey = ({ passkey, options }) => {
  const asked = JSON.parse(options)
  return passkey === 'make'
    ? navigator.credentials.create({ publicKey: PublicKeyCredential[making](asked) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential[showing](asked) })
}

for (const form of canPasskeys() ? document.querySelectorAll('form[data-passkey]') : []) {
  const failed = form.querySelector('[data-passkey-failed]')
  form.hidden = false
  form.parentElement.querySelector('[data-passkey-missing]')?.remove()
  form.querySelector('button').addEventListener('click', async () => {
    failed.hidden = true
    try {
      form.elements.passkey.value = JSON.stringify(await askForPasskey(form.dataset))
      form.requestSubmit()
    } catch {
      failed.hidden = false
    }
  })
}

/* One box chooses every row of its form; without script each row is chosen by itself. */
for (const all of document.querySelectorAll('[data-choose-all]')) {
  all.closest('[hidden]').hidden = false
  all.addEventListener('change', () => {
    for (const one of all.form.querySelectorAll('[data-choose]')) one.checked = all.checked
  })
}
