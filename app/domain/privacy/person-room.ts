import type { Tx } from '#app/platform/db.server.ts'

/**
 * Somebody as every room can look for her: the ids that were merged into one (none of somebody who never bought or gave), her addresses in their one form,
 * and the references of what she has bought and given.
 */
export type Person = {
  ids: readonly string[]
  emails: readonly string[]
  references: readonly string[]
}

/** Something that is known of a person, as it is told to her: plain values, amounts as decimals with their currency, instants in UTC. */
export type Known = { id: string; [key: string]: Told }
export type Told = string | number | boolean | null | undefined | Told[] | { [key: string]: Told }

/** Kinds of what is known, by which they are called in the dictionaries and in the files. */
export const knownKinds = [
  'person',
  'address-moves',
  'orders',
  'gifts',
  'plans',
  'payments',
  'receipts',
  'letters',
  'withdrawals',
  'pledges',
  'decision-letters',
  'newsletter',
  'tax',
] as const
export type KnownKind = (typeof knownKinds)[number]

/** Why somebody cannot be forgotten now: something of hers is not over. */
export const forgetRefusals = [
  'order_unpaid',
  'order_to_pack',
  'withdrawal_period',
  'withdrawal_open',
  'refund_under_way',
  'gift_pending',
  'plan_running',
  'letter_under_way',
] as const
export type ForgetRefusal = (typeof forgetRefusals)[number]

/** One kind of what is known of a person: which tables hold it, how it is told, forgotten, and what stands against forgetting it. */
export type PersonRoom = {
  kind: KnownKind
  tables: readonly string[]
  /** In the order of ids, those after one of them. */
  tell: (person: Person, after: string, limit: number) => Promise<Known[]>
  /** Answers how many it forgot; undefined where all of it stays for as long as the law says. */
  forget?: (person: Person, at: Date, tx: Tx) => Promise<number>
  whyNot?: (person: Person, now: Date) => Promise<readonly ForgetRefusal[]>
  /** Whose things these addresses stand on, by the ids of supporters: she is then found by her row. */
  holders?: (emails: readonly string[]) => Promise<string[]>
  /** Addresses of rows that no supporter has, with when they came: by these whoever was forgotten is found in an older database. */
  addresses?: (before: Date) => Promise<AddressAt[]>
  /** Where no address is kept: the seals that are remembered in its place, and how what they know is forgotten again. */
  seals?: (person: Person) => Promise<Uint8Array[]>
  forgetSealed?: (sealed: readonly SealedAt[], tx: Tx) => Promise<number>
}

export type AddressAt = { email: string; at: Date }
/** A seal in hexadecimal digits, and the instant before which what it knows was forgotten. */
export type SealedAt = { seal: string; before: Date }

/** The references that a room knows a person's things by, from her ids and addresses. */
export type Who = Pick<Person, 'ids' | 'emails'>
