/* Makes the desk nicer, never possible: everything but passkeys works without this file. */


/* One box chooses every row of its form; without script each row is chosen by itself. */
for (const all of document.querySelectorAll('[data-choose-all]')) {
  all.closest('[hidden]').hidden = false
  all.addEventListener('change', () => {
    for (const one of all.form.querySelectorAll('[data-choose]')) one.checked = all.checked
  })
}
