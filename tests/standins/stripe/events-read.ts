import type Stripe from 'stripe'
import { readCall, type Verb } from '#tests/standins/stripe/call.ts'
import {
  createdRules,
  type ListParams,
  listPage,
  pageRules,
  readList,
} from '#tests/standins/stripe/list.ts'
import { isRefusal, missing } from '#tests/standins/stripe/refusal.ts'
import { flag, list, type Params, text } from '#tests/standins/wire/params.ts'
import type { World } from '#tests/standins/world.ts'

const rules: Params = {
  ...pageRules,
  ...createdRules,
  delivery_success: flag,
  type: text(),
  types: list(text(), 20),
}

interface EventList extends ListParams {
  delivery_success?: boolean
  type?: string
  types?: string[]
}

/** The event with what is still owed of it. */
function show(world: World, event: Stripe.Event): Stripe.Event {
  const isOwed = world.store.tables.deliveries.find(event.id)?.state === 'pending'
  return { ...event, pending_webhooks: isOwed ? 1 : 0 }
}

/** `customer.*` stands for every type that begins so. */
const isOfType = (wanted: string, type: string) =>
  wanted.endsWith('*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted

function undelivered(world: World): Stripe.Event[] {
  const { deliveries, events } = world.store.tables
  const rows = deliveries.by('open', 'stripe').map((row) => events.find(row.id))
  return rows.filter((event) => event !== undefined)
}

/** Stripe keeps what happened for 30 days. */
const keptSeconds = 30 * 24 * 3600

const isKept = (world: World, event: Stripe.Event): boolean =>
  event.created >= world.clock.seconds() - keptSeconds

export const listEvents: Verb = (world, call) => {
  const params = readList<EventList>(rules, call)
  if (isRefusal(params)) return params
  const { events: table, deliveries } = world.store.tables
  const { delivery_success: delivered, type, types = type === undefined ? [] : [type] } = params
  return listPage(
    {
      table,
      rows: delivered === false ? undelivered(world) : undefined,
      show: (row) => show(world, row),
      created: (row) => row.created,
      fits: (row) =>
        isKept(world, row) &&
        (types.length === 0 || types.some((wanted) => isOfType(wanted, row.type))) &&
        (delivered !== true || deliveries.find(row.id)?.state === 'delivered'),
      url: call.path,
    },
    params,
  )
}

export const retrieveEvent: Verb = (world, call) => {
  const params = readCall<object>({}, call)
  if (isRefusal(params)) return params
  const event = world.store.tables.events.find(call.names.id ?? '')
  return event && isKept(world, event) ? show(world, event) : missing('event', call.names.id ?? '')
}
