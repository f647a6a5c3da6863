import type Stripe from 'stripe'
import type { Table } from '#tests/standins/state/table.ts'
import { type Call, readCall } from '#tests/standins/stripe/call.ts'
import { badRequest, type Refusal } from '#tests/standins/stripe/refusal.ts'
import { group, type Params, text, whole } from '#tests/standins/wire/params.ts'

/** What every list call takes. `created` comes as seconds or as a range of them. */
export interface ListParams {
  limit?: number
  starting_after?: string
  ending_before?: string
  created?: { gt?: number; gte?: number; lt?: number; lte?: number }
  expand?: string[]
}

const LATEST = 99_999_999_999

export const pageRules: Params = {
  limit: whole(1, 100),
  starting_after: text(),
  ending_before: text(),
}

export const createdRules: Params = {
  created: group({
    gt: whole(0, LATEST),
    gte: whole(0, LATEST),
    lt: whole(0, LATEST),
    lte: whole(0, LATEST),
  }),
}

/** A whole list in Stripe's envelope. */
export function listOf<T>(items: T[], url: string, more = false): Stripe.ApiList<T> {
  return { object: 'list', data: items, has_more: more, url }
}

export interface Listing<Row, Item extends { id: string }> {
  table: Table<Row>
  /** Only these rows, newest first, where an index knows them; else the whole table. */
  rows?: Row[]
  show: (row: Row) => Item
  fits?: (row: Row) => boolean
  created: (row: Row) => number
  url: string
}

function isWithin(at: number, range: NonNullable<ListParams['created']>): boolean {
  if (range.gt !== undefined && at <= range.gt) return false
  if (range.gte !== undefined && at < range.gte) return false
  if (range.lt !== undefined && at >= range.lt) return false
  return range.lte === undefined || at <= range.lte
}

function* candidates<Row, Item extends { id: string }>(
  listing: Listing<Row, Item>,
  params: ListParams,
): Generator<Row> {
  const { starting_after: after, created = {} } = params
  const earliest = Math.max(created.gte ?? 0, created.gt ?? 0)
  let isPast = listing.rows === undefined || after === undefined
  for (const row of listing.rows ?? listing.table.newestFirst(after)) {
    const at = listing.created(row)
    // Rows come newest first: once too old, all others are too.
    if (at < earliest) return
    if (isPast && isWithin(at, created) && (listing.fits?.(row) ?? true)) yield row
    if (listing.show(row).id === after) isPast = true
  }
}

/** One page of a listing, newest first, as Stripe's list calls give it. */
export function listPage<Row, Item extends { id: string }>(
  listing: Listing<Row, Item>,
  params: ListParams,
): Stripe.ApiList<Item> | Refusal {
  const { limit = 10, starting_after: after, ending_before: before } = params
  const unknown = [after, before].find((id) => id !== undefined && !listing.table.find(id))
  if (unknown !== undefined) {
    return badRequest(`No such object: '${unknown}'`, 'resource_missing', 'starting_after')
  }
  const found: Item[] = []
  for (const row of candidates(listing, params)) {
    const item = listing.show(row)
    if (item.id === before) return listOf(found.slice(-limit), listing.url, found.length > limit)
    found.push(item)
    if (before === undefined && found.length > limit) break
  }
  return listOf(found.slice(0, limit), listing.url, found.length > limit)
}

/** Reads a list call; `created` may be one instant instead of a range. */
export function readList<T extends ListParams>(rules: Params, call: Call): T | Refusal {
  const { created } = call.tree
  if (typeof created !== 'string') return readCall<T>(rules, call)
  return readCall<T>(rules, {
    ...call,
    tree: { ...call.tree, created: { gte: created, lte: created } },
  })
}
