import { findLastReceipt } from '#app/domain/receipts/find-last-receipt.server.ts'
import { type WeighedNumber, weighNumber } from '#app/domain/tax/weigh-number.server.ts'
import { keptUntil } from './bookkeeping.ts'
import type { ForgetRefusal, KnownKind, Person } from './person-room.ts'
import { personRooms } from './person-rooms.server.ts'

export type Weighed = {
  /** How much there is of each kind: what goes wholly or in part, and what stays as it is. */
  kinds: { kind: KnownKind; count: number; isMore: boolean; stays: boolean }[]
  refusals: ForgetRefusal[]
  /** Until when the last receipt stays as it was printed: its last day; undefined when there is none. */
  receiptsUntil: string | undefined
  /** What goes for the tax, where she has left a number. */
  tax: WeighedNumber | undefined
}

const mostCounted = 500
const beginning = '00000000-0000-0000-0000-000000000000'

/** What is known of a person, and what stands against forgetting it; nothing is changed. */
export async function weighPerson(person: Person, now: Date): Promise<Weighed> {
  const kinds: Weighed['kinds'] = []
  const refusals: ForgetRefusal[] = []
  for (const { kind, tell, forget, whyNot } of personRooms) {
    const { length } = await tell(person, beginning, mostCounted + 1)
    const count = Math.min(length, mostCounted)
    if (length > 0) kinds.push({ kind, count, isMore: length > mostCounted, stays: !forget })
    refusals.push(...((await whyNot?.(person, now)) ?? []))
  }
  const [last, tax] = await Promise.all([
    findLastReceipt(person.references),
    weighNumber({ ids: person.ids, now }),
  ])
  return { kinds, refusals, receiptsUntil: last && keptUntil(last), tax }
}
