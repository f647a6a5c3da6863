import type Stripe from 'stripe'
import { emit } from '#tests/standins/events/emit.ts'
import { type Call, readCall, type Verb } from '#tests/standins/stripe/call.ts'
import { expand } from '#tests/standins/stripe/expand.ts'
import {
  createdRules,
  type ListParams,
  listPage,
  pageRules,
  readList,
} from '#tests/standins/stripe/list.ts'
import { changeSubscription } from '#tests/standins/stripe/plans/change.ts'
import { endSubscription } from '#tests/standins/stripe/plans/end.ts'
import { watchSubscription } from '#tests/standins/stripe/plans/renew.ts'
import { isOver, type SubscriptionRow } from '#tests/standins/stripe/plans/rows.ts'
import { updateRules, whyNotUpdate } from '#tests/standins/stripe/plans/update-rules.ts'
import { isRefusal, missing, type Refusal } from '#tests/standins/stripe/refusal.ts'
import { anything, choice, flag, text } from '#tests/standins/wire/params.ts'
import type { World } from '#tests/standins/world.ts'

function rowNamed(world: World, { names }: Call): SubscriptionRow | Refusal {
  const id = names.id ?? ''
  return world.store.tables.subscriptions.find(id) ?? missing('subscription', id)
}

export const retrieveSubscription: Verb = (world, call) => {
  const params = readCall<{ expand?: string[] }>({}, call)
  if (isRefusal(params)) return params
  const row = rowNamed(world, call)
  return isRefusal(row) ? row : expand(world, row.subscription, params.expand)
}

type Update = Stripe.SubscriptionUpdateParams

export const updateSubscription: Verb = (world, call) => {
  // An empty text takes a pause or a card of its own away; the reader of parameters takes empty texts as left out.
  const emptied = Object.fromEntries(
    ['pause_collection', 'default_payment_method']
      .filter((name) => call.tree[name] === '')
      .map((name) => [name, '']),
  )
  const params = readCall<Update>(updateRules, call)
  if (isRefusal(params)) return params
  const row = rowNamed(world, call)
  if (isRefusal(row)) return row
  const bad = whyNotUpdate(world, row, params)
  if (bad) return bad
  const changed = changeSubscription(world, row, { ...params, ...emptied })
  emit(world, 'customer.subscription.updated', changed.subscription)
  watchSubscription(world, changed.subscription.id)
  return expand(world, changed.subscription, params.expand)
}

const cancelRules = { cancellation_details: anything, invoice_now: flag, prorate: flag }

export const cancelSubscription: Verb = (world, call) => {
  const params = readCall<{ expand?: string[] }>(cancelRules, call)
  if (isRefusal(params)) return params
  const row = rowNamed(world, call)
  if (isRefusal(row)) return row
  if (isOver(row.subscription)) return missing('subscription', row.subscription.id)
  const at = world.clock.seconds()
  const ended = endSubscription(world, row, { reason: 'cancellation_requested', at })
  return expand(world, ended.subscription, params.expand)
}

interface SubscriptionList extends ListParams {
  customer?: string
  status?: string
}

const listRules = {
  ...pageRules,
  ...createdRules,
  customer: text(),
  status: choice('active', 'all', 'canceled', 'ended', 'past_due', 'trialing'),
}

export const listSubscriptions: Verb = (world, call) => {
  const params = readList<SubscriptionList>(listRules, call)
  if (isRefusal(params)) return params
  const { subscriptions: table } = world.store.tables
  const { customer, status } = params
  const page = listPage(
    {
      table,
      rows: customer === undefined ? undefined : table.by('customer', customer),
      show: (row) => row.subscription,
      created: (row) => row.subscription.created,
      fits: ({ subscription }) =>
        status === 'all' ||
        (status === undefined ? !isOver(subscription) : subscription.status === status),
      url: call.path,
    },
    params,
  )
  return isRefusal(page) ? page : expand(world, page, params.expand)
}
