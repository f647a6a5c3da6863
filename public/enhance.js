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
  const place = field.closest('fieldset, form')
  for (const choice of place.querySelectorAll(`[type=radio][value=${value}]`)) choice.checked = true
})

/* The giving form repeats its choices by styles alone; an amount of one's own is known here only. */
const giving = document.querySelector('[data-giving]')
if (giving) {
  const [customs, currency, share = 0, besides = 0] = giving.dataset.giving.split(' ')
  const written = /^(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/
  const shown = new Intl.NumberFormat(customs, {
    ...{ style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' },
  })
  const repeat = () => {
    const [, whole, rest = ''] = written.exec(giving.elements.ownAmount.value.trim()) ?? []
    const amount = whole && Number(whole.replace(/\D/g, '') + rest.padEnd(2, '0'))
    const cost = Math.ceil((amount * share + besides * 10_000) / (10_000 - share))
    for (const words of giving.querySelectorAll('[data-plain]')) {
      words.dataset.plain ||= words.textContent
      const isCost = words.closest('.cover')
      const sum = isCost ? cost : amount + (giving.elements.coverCost?.checked ? cost : 0)
      const says = amount ? words.dataset.own.replace('{}', shown.format(sum / 100)) : ''
      words.textContent = says || words.dataset.plain
    }
  }
  for (const change of ['input', 'change']) giving.addEventListener(change, repeat)
  addEventListener('pageshow', repeat)
}

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

/* Leaving a page that somebody may be watched reading: Shift three times, or its link. The page is covered first, and the other takes its place. */
const exit = document.querySelector('[data-exit]')
if (exit) {
  const words = exit.dataset
  const said = document.querySelector('[data-exit-said]')
  let forgetting
  let held = false

  const say = (text) => {
    said.textContent = text
  }
  const forget = (text = '') => {
    clearTimeout(forgetting)
    delete words.exitPressed
    say(text)
  }
  const leave = () => {
    forget()
    root.dataset.leaving = ''
    const cover = document.createElement('div')
    cover.className = 'exit-cover'
    cover.setAttribute('role', 'alert')
    document.body.append(cover)
    cover.textContent = words.exitLoading
    document.title = words.exitLoading
    /* `replace` minds no `noreferrer` of a link: the page itself says that nobody is told of it. */
    const untold = document.createElement('meta')
    untold.name = 'referrer'
    untold.content = 'no-referrer'
    document.head.append(untold)
    location.replace(exit.href)
  }
  const press = () => {
    const times = Number(words.exitPressed ?? 0) + 1
    words.exitPressed = times
    if (times === 3) return leave()
    say(times === 1 ? words.exitTwo : words.exitOne)
    clearTimeout(forgetting)
    forgetting = setTimeout(() => {
      forget(words.exitExpired)
      forgetting = setTimeout(() => say(''), 5000)
    }, 5000)
  }

  /* Shift that is held for a capital letter, or for a press of the mouse, is not a Shift of its own. */
  addEventListener('keydown', ({ key }) => {
    if (key === 'Shift') return
    held = true
    if (words.exitPressed) forget()
  })
  addEventListener('pointerdown', ({ shiftKey }) => {
    held ||= shiftKey
  })
  addEventListener('keyup', ({ key, shiftKey }) => {
    if (key === 'Shift' && !held) press()
    if (!shiftKey) held = false
  })
  addEventListener('click', (event) => {
    const { target, metaKey, ctrlKey, shiftKey, altKey } = event
    if (!target.closest?.('[data-exit], [data-exit-also]')) return
    if (metaKey || ctrlKey || shiftKey || altKey) return
    event.preventDefault()
    leave()
  })
  /* Whoever comes back by the Back button finds the page, not the cover. */
  addEventListener('pageshow', () => {
    delete root.dataset.leaving
    document.querySelector('.exit-cover')?.remove()
    forget()
  })
}
