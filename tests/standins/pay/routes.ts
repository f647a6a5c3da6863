import { endedPage, openPage, successUrl, unknownPage } from '#tests/standins/pay/page.ts'
import { languageOf } from '#tests/standins/pay/texts.ts'
import type { SessionRow } from '#tests/standins/state/rows.ts'
import { expireSession } from '#tests/standins/stripe/expiry.ts'
import { declineFirstMonth, payFirstMonth } from '#tests/standins/stripe/plans/first-month.ts'
import { declinePayment, type Payer, payLater, payNow } from '#tests/standins/stripe/settle.ts'
import { type Answer, json, seeOther } from '#tests/standins/wire/answer.ts'
import { type Ask, bodyTree, wantsJson } from '#tests/standins/wire/ask.ts'
import { choice, type Params, readParams, required, text } from '#tests/standins/wire/params.ts'
import type { World } from '#tests/standins/world.ts'

const actions = ['pay', 'decline', 'leave', 'pay_later', 'pay_later_fail'] as const

interface Form {
  action: (typeof actions)[number]
  email?: string
  name?: string
}

const rules: Params = { action: required(choice(...actions)), email: text(254), name: text(100) }

const languageFor = (ask: Ask, row?: SessionRow) =>
  languageOf(row?.session.locale ?? null, ask.headers['accept-language'] ?? '')

/** The row of the page, expired first when its timer is late. */
function rowNamed(world: World, ask: Ask): SessionRow | undefined {
  const row = world.store.tables.sessions.find(ask.names.id ?? '')
  if (row?.session.status !== 'open' || row.dueAt > world.clock.now()) return row
  return expireSession(world, row)
}

function showPage(world: World, ask: Ask): Answer {
  const row = rowNamed(world, ask)
  if (row === undefined) return unknownPage(languageFor(ask))
  const language = languageFor(ask, row)
  if (row.session.status !== 'open') return endedPage(row.session, language)
  const intent = world.store.tables.intents.find(String(row.session.payment_intent))
  return openPage(row, language, row.declined || intent?.last_payment_error != null)
}

interface Declines {
  left: number
  code: string
}

/** Declines that the control page armed, counted down: the code of the next one. */
function takeDecline(world: World): string | null {
  const armed = world.store.tables.settings.find('declines') as Declines | null | undefined
  if (!armed || armed.left <= 0) return null
  world.store.put('settings', 'declines', { ...armed, left: armed.left - 1 })
  return armed.code
}

/** Does what the button says. The whole of it happens in one go, so that no second press can come between. */
function act(world: World, row: SessionRow, form: Form): SessionRow {
  const payer: Payer = {
    email: form.email ?? 'visitor@example.org',
    name: form.name ?? 'Example Person',
  }
  if (form.action === 'leave') return row
  const code = form.action === 'decline' ? 'generic_decline' : takeDecline(world)
  if (row.session.mode === 'subscription') {
    if (code === null) return payFirstMonth(world, row, payer)
    return declineFirstMonth(world, row, { payer, code })
  }
  if (code !== null) return declinePayment(world, row, code)
  if (form.action === 'pay') return payNow(world, row, payer)
  const outcome = form.action === 'pay_later' ? 'succeeded' : 'failed'
  return payLater(world, row, { payer, outcome })
}

/** Where the visitor goes next. */
function nextUrl(row: SessionRow, form: Form): string {
  if (row.session.status === 'complete') return successUrl(row.session) ?? '/'
  const isLeaving = form.action === 'leave' && row.session.cancel_url !== null
  return isLeaving ? (row.session.cancel_url ?? '/') : `/pay/${row.session.id}`
}

function press(world: World, ask: Ask): Answer {
  const before = rowNamed(world, ask)
  if (before === undefined) return unknownPage(languageFor(ask))
  const tree = bodyTree(ask)
  const read = tree && readParams<Form>(rules, tree)
  if (!read?.ok) return json(422, { error: read?.bad ?? { message: 'Neither a form nor JSON.' } })
  const isOpen = before.session.status === 'open'
  const isLater = read.value.action.startsWith('pay_later')
  if (isLater && before.session.mode === 'subscription') {
    return json(422, { error: { message: 'The first month is paid by card, at once.' } })
  }
  const row = isOpen ? act(world, before, read.value) : before
  const url = nextUrl(row, read.value)
  const { id, status, payment_status, payment_intent } = row.session
  if (wantsJson(ask)) return json(200, { id, status, payment_status, payment_intent, url })
  if (row.session.status === 'expired' && read.value.action !== 'leave') {
    return endedPage(row.session, languageFor(ask, row))
  }
  return seeOther(url)
}

export const payRoutes = [
  { method: 'GET', pattern: '/pay/:id', run: showPage },
  { method: 'POST', pattern: '/pay/:id', run: press },
]
