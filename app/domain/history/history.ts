import type { Locale } from '#app/i18n/locale.ts'
import type { StaffMessages } from '#app/i18n/staff-messages.ts'

/** Everything that history can tell: each has its name in the dictionaries. */
export type HistoryAction = keyof StaffMessages['history']

/** Who does something: a member of staff, a giver on her own page (nameless: the thing says whose it is), whoever has the operator's terminal, or Lykta itself. */
export type Actor =
  | { kind: 'staff'; id: string; name: string; locale?: Locale }
  | { kind: 'giver' }
  | { kind: 'operator' }
  | { kind: 'lykta' }

/** One field that was something else before. Values are shown as they are; a sensitive one is named without them. */
export type Change = {
  field: string
  from?: string | number | boolean | null
  to?: string | number | boolean | null
}

export type HistoryWish = {
  by: Actor
  /** A verb and its room: "orders.sent", "products.price_changed". */
  action: HistoryAction
  /** What it was done to: "order/<id>", "product/<id>". */
  object: string
  /** What it is called on the page: "L-1042", the name of a piece. Not of a person: the line outlives her erasure. */
  called?: string
  changes?: readonly Change[]
  /** Why, in the person's own words, where one was asked for. */
  reason?: string
  at: Date
}

export const actorReference = (by: Actor): string =>
  by.kind === 'staff' ? `staff/${by.id}` : by.kind

export const actorName = (by: Actor): string => (by.kind === 'staff' ? by.name : by.kind)
