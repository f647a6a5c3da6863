import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { lockPerson } from '#app/domain/supporters/lock-person.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { addErasures } from '#app/platform/tombstones.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { erasureMark } from './erasure-mark.server.ts'
import { saveErasures } from './erasure-store.server.ts'
import { findPerson } from './find-person.server.ts'
import type { ForgetRefusal, Person } from './person-room.ts'
import { personRooms } from './person-rooms.server.ts'

type Wish = { supporterId: string; by: Actor; now: Date }

/**
 * Forgets a person in one transaction (GDPR art. 17): who she is, addresses, notes, the newsletter, what she signed. What the books need stays: amount, day,
 * number, and receipts as they were printed, to the end of their seventh year (art. 17.3 b, bokföringslagen 7:2). Refused while anything of hers is not over. The
 * history keeps that it was done, without a name.
 */
export async function forgetPerson({
  supporterId,
  by,
  now: at,
}: Wish): Promise<Outcome<undefined, 'gone' | ForgetRefusal>> {
  const forgotten = await transaction(async (tx) => {
    await lockPerson(supporterId, tx)
    const person = await findPerson(supporterId)
    if (!person) return refused('gone')
    const refusal = await firstRefusal(person, at)
    if (refusal) return refused(refusal)
    await forget(person, at, tx)
    const object = `supporter/${supporterId}`
    await recordHistory({ by, action: 'people.forgotten', object, at }, tx)
    return done(person.emails)
  })
  if (!forgotten.ok) return forgotten
  await remember(forgotten.value, at)
  return done(undefined)
}

async function firstRefusal(person: Person, now: Date): Promise<ForgetRefusal | undefined> {
  for (const { whyNot } of personRooms) {
    const [refusal] = (await whyNot?.(person, now)) ?? []
    if (refusal) return refusal
  }
  return undefined
}

async function forget(person: Person, at: Date, tx: Tx): Promise<void> {
  for (const room of personRooms) await room.forget?.(person, at, tx)
  await saveErasures({ emails: person.emails, at }, tx)
}

/** Outside the database too, so that an older one that is put back forgets her again; `keepErasures` tries again where the disk refuses. */
async function remember(emails: readonly string[], at: Date): Promise<void> {
  try {
    await addErasures(emails.map((email) => erasureMark(email, at)))
  } catch (error) {
    log.error('privacy.erasure_unwritten', error)
  }
}
