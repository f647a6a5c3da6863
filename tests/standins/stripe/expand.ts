import type { Tables } from '#tests/standins/state/rows.ts'
import { listOf } from '#tests/standins/stripe/list.ts'
import { badRequest, isRefusal, type Refusal } from '#tests/standins/stripe/refusal.ts'
import type { World } from '#tests/standins/world.ts'

type Thing = Record<string, unknown>

/** Stripe stops at four levels. */
const DEEPEST = 4

const sources: Record<string, (tables: Tables, id: string) => object | undefined> = {
  pi: (tables, id) => tables.intents.find(id),
  ch: (tables, id) => tables.charges.find(id),
  txn: (tables, id) => tables.balance.find(id),
  re: (tables, id) => tables.refunds.find(id),
  cus: (tables, id) => tables.customers.find(id),
  pm: (tables, id) => tables.methods.find(id),
  sub: (tables, id) => tables.subscriptions.find(id)?.subscription,
  in: (tables, id) => tables.invoices.find(id)?.invoice,
}

const cannot = (path: string) =>
  badRequest(`This property cannot be expanded (${path}).`, undefined, 'expand')

function lineItems(world: World, thing: Thing): object | undefined {
  if (thing.object !== 'checkout.session') return undefined
  const row = world.store.tables.sessions.find(String(thing.id))
  return row && listOf(row.lines, `/v1/checkout/sessions/${thing.id}/line_items`)
}

/** The attempts to pay an invoice, which come only where they are asked for. */
function paymentsOf(world: World, thing: Thing): object | undefined {
  if (thing.object !== 'invoice') return undefined
  const row = world.store.tables.invoices.find(String(thing.id))
  return row && listOf(row.payments, `/v1/invoice_payments?invoice=${thing.id}`)
}

const partsOf: Record<string, (world: World, thing: Thing) => object | undefined> = {
  line_items: lineItems,
  payments: paymentsOf,
}

function bySource(world: World, value: unknown): object | undefined {
  if (typeof value !== 'string') return undefined
  const source = sources[value.slice(0, value.indexOf('_'))]
  return source?.(world.store.tables, value)
}

/** One step of a path: the thing with that property written out. */
function expandStep(world: World, thing: Thing, path: string[]): Thing | Refusal {
  const [name = '', ...rest] = path
  const value = thing[name]
  if (value === null) return thing
  if (Array.isArray(value)) return expandEach(world, thing, path)
  const found = partsOf[name]?.(world, thing) ?? bySource(world, value)
  const whole = found ?? (typeof value === 'object' ? value : undefined)
  if (whole === undefined) return cannot(path.join('.'))
  if (rest.length === 0) return { ...thing, [name]: whole }
  const deeper = expandStep(world, whole as Thing, rest)
  return isRefusal(deeper) ? deeper : { ...thing, [name]: deeper }
}

function expandEach(world: World, thing: Thing, [name = '', ...rest]: string[]): Thing | Refusal {
  const items: object[] = []
  for (const item of thing[name] as Thing[]) {
    const expanded = rest.length === 0 ? item : expandStep(world, item, rest)
    if (isRefusal(expanded)) return expanded
    items.push(expanded)
  }
  return { ...thing, [name]: items }
}

/** Writes out the objects that `expand` asks for instead of their ids. */
export function expand(world: World, thing: object, paths: string[] = []): object {
  let at = thing as Thing
  for (const path of paths) {
    const steps = path.split('.')
    if (steps.length > DEEPEST) return cannot(path)
    const expanded = expandStep(world, at, steps)
    if (isRefusal(expanded)) return expanded
    at = expanded
  }
  return at
}
