import type Stripe from 'stripe'
import type { SessionRow } from '#tests/standins/state/rows.ts'
import { type Call, readCall, type Verb } from '#tests/standins/stripe/call.ts'
import { expand } from '#tests/standins/stripe/expand.ts'
import { expireSession, watchExpiry } from '#tests/standins/stripe/expiry.ts'
import {
  createdRules,
  type ListParams,
  listPage,
  pageRules,
  readList,
} from '#tests/standins/stripe/list.ts'
import { badRequest, isRefusal, missing, type Refusal } from '#tests/standins/stripe/refusal.ts'
import { whyNotSession } from '#tests/standins/stripe/session-checks.ts'
import { makeSession } from '#tests/standins/stripe/session-made.ts'
import { sessionRules } from '#tests/standins/stripe/session-rules.ts'
import { choice, group, type Params, required, text } from '#tests/standins/wire/params.ts'
import type { World } from '#tests/standins/world.ts'

export const createSession: Verb = (world, call) => {
  const params = readCall<Stripe.Checkout.SessionCreateParams>(sessionRules, call)
  if (isRefusal(params)) return params
  const bad = whyNotSession(params, world)
  if (bad) return bad
  const row = makeSession(world, params)
  world.store.put('sessions', row.session.id, row)
  watchExpiry(world, row)
  return expand(world, row.session, params.expand)
}

/** The row that a call's path names. One past its time is expired first, should its timer be late. */
function sessionNamed(world: World, call: Call): SessionRow | Refusal {
  const id = call.names.id ?? ''
  const row = world.store.tables.sessions.find(id)
  if (row === undefined) return missing('checkout.session', id, 'session')
  const isLate = row.session.status === 'open' && row.dueAt <= world.clock.now()
  return isLate ? expireSession(world, row) : row
}

export const retrieveSession: Verb = (world, call) => {
  const params = readCall<{ expand?: string[] }>({}, call)
  if (isRefusal(params)) return params
  const row = sessionNamed(world, call)
  return isRefusal(row) ? row : expand(world, row.session, params.expand)
}

export const closeSession: Verb = (world, call) => {
  const params = readCall<{ expand?: string[] }>({}, call)
  if (isRefusal(params)) return params
  const row = sessionNamed(world, call)
  if (isRefusal(row)) return row
  if (row.session.status !== 'open') {
    return badRequest(
      'Only Checkout Sessions with a status in ["open"] can be expired. This one has a status of ' +
        `\`${row.session.status}\`.`,
    )
  }
  return expand(world, expireSession(world, row).session, params.expand)
}

interface SessionList extends ListParams {
  customer?: string
  customer_details?: { email: string }
  payment_intent?: string
  status?: string
}

const listRules: Params = {
  ...pageRules,
  ...createdRules,
  customer: text(),
  customer_account: text(),
  customer_details: group({ email: required(text()) }),
  payment_intent: text(),
  payment_link: text(),
  status: choice('complete', 'expired', 'open'),
  subscription: text(),
}

export const listSessions: Verb = (world, call) => {
  const params = readList<SessionList>(listRules, call)
  if (isRefusal(params)) return params
  const { sessions: table } = world.store.tables
  const { payment_intent: intent, customer, customer_details: details, status } = params
  const byCustomer = customer === undefined ? undefined : table.by('customer', customer)
  const page = listPage(
    {
      table,
      rows: intent === undefined ? byCustomer : table.by('intent', intent),
      show: (row) => row.session,
      created: (row) => row.session.created,
      fits: ({ session }) =>
        (status === undefined || session.status === status) &&
        (customer === undefined || session.customer === customer) &&
        (details === undefined || session.customer_details?.email === details.email),
      url: call.path,
    },
    params,
  )
  return isRefusal(page) ? page : expand(world, page, params.expand)
}

export const listLines: Verb = (world, call) => {
  const params = readList<ListParams>(pageRules, call)
  if (isRefusal(params)) return params
  const row = sessionNamed(world, call)
  if (isRefusal(row)) return row
  const { limit = 10, starting_after: after } = params
  const from = after === undefined ? 0 : row.lines.findIndex((line) => line.id === after) + 1
  const data = row.lines.slice(from, from + limit)
  const more = from + limit < row.lines.length
  return expand(world, { object: 'list', data, has_more: more, url: call.path }, params.expand)
}
