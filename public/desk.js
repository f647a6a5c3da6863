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

/* Pictures are chosen, or dropped anywhere on the page; each is sent by itself, so that its progress is seen. */
for (const form of document.querySelectorAll('form[data-drop]')) {
  const part = (name) => document.querySelector(`[data-drop-${name}]`)
  const input = [...form.elements].find(({ type }) => type === 'file')
  const root = document.documentElement

  const send = (file) =>
    new Promise((sent) => {
      const row = document.createElement('li')
      const bar = document.createElement('progress')
      row.append(`${file.name} `, bar)
      part('list').append(row)
      const request = new XMLHttpRequest()
      request.upload.onprogress = ({ loaded, total }) => {
        bar.max = total
        bar.value = loaded
        /* The rest is the server's work, and nobody knows how long it takes. */
        if (loaded === total) bar.removeAttribute('value')
      }
      request.onloadend = () => {
        const faults = [...(request.response?.querySelectorAll('#fault-summary li') ?? [])]
        const isAdded = request.status === 200
        const said = faults.map(({ textContent }) => textContent).join(' ')
        bar.remove()
        row.textContent = isAdded ? `${file.name} \u2713` : said || `${file.name}: ${form.dataset.dropFailed}`
        row.className = isAdded ? '' : 'field-error'
        sent(isAdded)
      }
      request.open('POST', form.dataset.drop)
      request.responseType = 'document'
      /* With what was typed meanwhile, which is saved first. */
      const body = new FormData(form)
      body.set(input.name, file)
      request.send(body)
    })

  const sendAll = async (files) => {
    let all = true
    for (const file of files) all = (await send(file)) && all
    if (all) location.assign(`${form.dataset.drop}?done=added`)
    else part('after').hidden = false
  }

  form.addEventListener('submit', (event) => {
    if (input.files.length === 0 || event.submitter?.formEnctype !== 'multipart/form-data') return
    event.preventDefault()
    event.stopPropagation()
    const files = [...input.files]
    input.value = ''
    sendAll(files)
  })
  const carriesFiles = ({ dataTransfer }) => dataTransfer?.types.includes('Files')
  addEventListener('dragover', (event) => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    root.dataset.dropping = ''
  })
  addEventListener('dragleave', ({ relatedTarget }) => {
    if (!relatedTarget) delete root.dataset.dropping
  })
  addEventListener('drop', (event) => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    delete root.dataset.dropping
    sendAll([...event.dataTransfer.files])
  })
}

/* Things in an order are dragged by their handles; beside each are buttons that do the same. */
for (const list of document.querySelectorAll('[data-sort]')) {
  let dragged
  let next
  for (const handle of list.querySelectorAll('[data-drag]')) {
    handle.hidden = false
    handle.addEventListener('dragstart', ({ dataTransfer }) => {
      dragged = handle.closest('[data-sorted]')
      next = dragged.nextElementSibling
      dragged.dataset.dragged = ''
      dataTransfer.effectAllowed = 'move'
      dataTransfer.setData('text/plain', '')
      dataTransfer.setDragImage(dragged, 0, 0)
    })
    handle.addEventListener('dragend', ({ dataTransfer }) => {
      delete dragged.dataset.dragged
      /* Let go outside of the list, or given up by Escape. */
      if (dataTransfer.dropEffect === 'none') list.insertBefore(dragged, next)
      const to = [...list.children].indexOf(dragged) + 1
      const place = dragged.querySelector('[data-place]')
      const isElsewhere = to !== Number(dragged.dataset.sorted)
      dragged = undefined
      if (!isElsewhere) return
      place.value = to
      place.form.requestSubmit(place)
    })
  }
  list.addEventListener('drop', (event) => dragged && event.preventDefault())
  list.addEventListener('dragover', (event) => {
    if (!dragged) return
    event.preventDefault()
    const over = event.target.closest('[data-sorted]')
    if (!over || over === dragged) return
    const { top, height } = over.getBoundingClientRect()
    over[event.clientY < top + height / 2 ? 'before' : 'after'](dragged)
  })
}
