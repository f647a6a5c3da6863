import type { ControlState } from '#tests/standins/control/state.ts'
import { faultModes } from '#tests/standins/faults.ts'
import type { Answer } from '#tests/standins/wire/answer.ts'
import { html, type Markup, page } from '#tests/standins/wire/page.ts'

const select = (name: string, label: string, values: readonly string[]) =>
  html`<label>${label}<select name="${name}">${values.map((one) => html`<option>${one}</option>`)}</select></label>`

const number = (name: string, label: string, value = '') =>
  html`<label>${label}<input name="${name}" inputmode="numeric" value="${value}"></label>`

const field = (name: string, label: string) => html`<label>${label}<input name="${name}"></label>`

/** One form of the page: what it sends, and its button. */
const order = (title: string, fields: Markup[], submit: string) =>
  html`<form method="post" action="/control"><fieldset><legend>${title}</legend>${fields}<button>${submit}</button></fieldset></form>`

const hidden = (name: string, value: string) =>
  html`<input type="hidden" name="${name}" value="${value}">`

const faultFields = (scope: string) => [
  select(`${scope}[mode]`, 'What', faultModes),
  number(`${scope}[times]`, 'How many requests', '1'),
  number(`${scope}[status]`, 'Status of an error', scope === 'mail' ? '429' : '500'),
  number(`${scope}[seconds]`, 'Seconds (0 cuts at once)'),
]

const forms = () => html`
${order('Decline the next payments', [number('decline[times]', 'How many', '1')], 'Decline')}
${order('Payment API goes wrong', [...faultFields('api'), field('api[path]', 'Only below this path')], 'Arm')}
${order('Mail API goes wrong', faultFields('mail'), 'Arm')}
${order(
  'The next events',
  [
    select('events[mode]', 'What', ['drop', 'delay', 'duplicate', 'reorder']),
    number('events[next]', 'How many events'),
    number('events[times]', 'Copies, for duplicates'),
    number('events[seconds]', 'Seconds, for delays'),
    field('events[type]', 'Only of this type'),
  ],
  'Arm',
)}
${order(
  'Send an event again',
  [hidden('events[mode]', 'replay'), field('events[id]', 'Event (the newest if empty)')],
  'Replay',
)}
${order('Hold all events back', [hidden('events[mode]', 'pause')], 'Pause')}
${order('Let events go', [hidden('events[mode]', 'resume')], 'Resume')}
${order('An hour on', [hidden('clock[advanceSeconds]', '3600')], 'Move the clock an hour')}
${order('A month on', [hidden('clock[months]', '1')], 'Move the clock a month')}
${order('The next letters bounce', [hidden('letter[event]', 'bounced'), number('letter[next]', 'How many', '1')], 'Arm')}
${order('The next letters are complained of', [hidden('letter[event]', 'complained'), number('letter[next]', 'How many', '1')], 'Arm')}
${order('Calm again', [hidden('reset', 'faults')], 'Disarm everything')}
${order('Forget everything', [hidden('reset', 'all')], 'Forget all payments and letters')}`

const table = (headings: string[], rows: Markup[]) => html`<div class="scroll"><table>
<thead><tr>${headings.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`

const cells = (...all: (string | number | Markup | null)[]) =>
  html`<tr>${all.map((one) => html`<td>${one}</td>`)}</tr>`

function lists(state: ControlState): Markup {
  const sessions = state.sessions.map((one) =>
    cells(
      one.url
        ? html`<a href="/pay/${one.id}">${one.id.slice(0, 20)}…</a>`
        : `${one.id.slice(0, 20)}…`,
      `${one.status} · ${one.payment_status}`,
      `${(one.amount_total ?? 0) / 100} ${one.currency?.toUpperCase() ?? ''}`,
    ),
  )
  const events = state.events.map((one) =>
    cells(
      one.id,
      one.type,
      one.delivery ? `${one.delivery.state}, ${one.delivery.attempts} tries` : 'not wanted',
    ),
  )
  return html`<h2>Payment pages</h2>${table(['Session', 'State', 'Amount'], sessions)}
<h2>Events</h2>${table(['Event', 'Type', 'Delivery'], events)}`
}

/** The page with a form for everything that can be made to go wrong. */
export function controlPage(state: ControlState, appUrl: string | null): Answer {
  const armed = [...state.faults, ...state.eventRules].map(
    (one) => html`<li>${one.mode}, ${one.left} left</li>`,
  )
  const body = html`<div class="wide"><p class="quiet"><a href="/inbox">Inbox</a> · <a href="/control.json">State as JSON</a>${
    appUrl ? html` · <a href="${appUrl}">Lykta</a>` : null
  }</p>
<h1>Make things go wrong</h1>
<p class="note">Pretended payments and letters. The clock here shows ${state.clock.now}.${
    state.paused ? ' Events are held back.' : ''
  }</p>
${armed.length > 0 ? html`<h2>Armed</h2><ul>${armed}</ul>` : null}
${forms()}
${lists(state)}</div>`
  return page({ language: 'en', title: 'Make things go wrong', body })
}
