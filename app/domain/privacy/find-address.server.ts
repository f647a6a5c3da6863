import { findHolder } from '#app/domain/supporters/find-holder.server.ts'
import { findSupporter } from '#app/domain/supporters/find-supporter.server.ts'
import { normaliseEmail } from '#app/values/email.ts'
import type { Person, PersonRoom } from './person-room.ts'
import { personRooms } from './person-rooms.server.ts'
import { withReferences } from './with-references.server.ts'

/** What an e-mail address is to us: a supporter's own or former one, one that only some rooms know, or one that nobody knows. */
export type AddressStanding =
  | { is: 'held'; holders: { id: string; name: string }[] }
  | { is: 'known'; person: Person }
  | { is: 'unknown' }

const beginning = '00000000-0000-0000-0000-000000000000'

/** Asks every room about an address; nothing is changed. A supporter's things stand under her, also those that name an address she no longer has. */
export async function findAddress(typed: string): Promise<AddressStanding> {
  const email = normaliseEmail(typed.trim())
  const holders = await holdersOf(email)
  if (holders.length > 0) return { is: 'held', holders }
  const person = await withReferences({ ids: [], emails: [email] })
  const told = await Promise.all(personRooms.map((room) => knows(room, person)))
  return told.some(Boolean) ? { is: 'known', person } : { is: 'unknown' }
}

const knows = async ({ tell }: PersonRoom, person: Person): Promise<boolean> =>
  (await tell(person, beginning, 1)).length > 0

async function holdersOf(email: string) {
  const own = await findHolder(email)
  const named = await Promise.all(personRooms.map(({ holders }) => holders?.([email]) ?? []))
  const ids = [...new Set([...(own ? [own] : []), ...named.flat()])]
  const rows = (await Promise.all(ids.map(findSupporter))).flatMap((row) => row ?? [])
  // Two rows that were merged are one person.
  return [...new Map(rows.map(({ id, name }) => [id, { id, name }])).values()]
}
