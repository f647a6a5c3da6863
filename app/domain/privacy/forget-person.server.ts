import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { lockPerson } from '#app/domain/supporters/lock-person.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { addErasures } from '#app/platform/tombstones.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { erasureMark } from './erasure-mark.server.ts'
import { insertMarks } from './erasure-store.server.ts'
import { findAddress } from './find-address.server.ts'
import { findPerson } from './find-person.server.ts'
import { type PersonKey, personObject } from './person-object.server.ts'
import type { ForgetRefusal, Person } from './person-room.ts'
import { personRooms } from './person-rooms.server.ts'
import { sealMark } from './seal-mark.ts'

type Wish = PersonKey & { by: Actor; now: Date }

/**
 * Forgets a person in one transaction (GDPR art. 17): who she is, addresses, notes, the newsletter, what she signed. What the books need stays: amount, day,
 * number, and receipts as they were printed, to the end of their seventh year (art. 17.3 b, bokföringslagen 7:2). Refused while anything of hers is not over. The
 * history keeps that it was done, without a name.
 */
export async function forgetPerson(
  wish: Wish,
): Promise<Outcome<undefined, 'gone' | ForgetRefusal>> {
  const { by, now: at } = wish
  const forgotten = await transaction(async (tx) => {
    const person = await findLocked(wish, tx)
    if (!person) return refused('gone')
    const refusal = await firstRefusal(person, at)
    if (refusal) return refused(refusal)
    const marks = await forget(person, at, tx)
    await recordHistory({ by, action: 'people.forgotten', object: personObject(wish), at }, tx)
    return done(marks)
  })
  if (!forgotten.ok) return forgotten
  await remember(forgotten.value)
  return done(undefined)
}

/** Whoever has only an address has no row to lock: what comes under it meanwhile comes after, and is somebody's new wish. */
async function findLocked(key: PersonKey, tx: Tx): Promise<Person | undefined> {
  if ('supporterId' in key) {
    await lockPerson(key.supporterId, tx)
    return findPerson(key.supporterId)
  }
  const standing = await findAddress(key.email)
  return standing.is === 'known' ? standing.person : undefined
}

async function firstRefusal(person: Person, now: Date): Promise<ForgetRefusal | undefined> {
  for (const { whyNot } of personRooms) {
    const [refusal] = (await whyNot?.(person, now)) ?? []
    if (refusal) return refusal
  }
  return undefined
}

/** Answers the marks by which she is known as forgotten. */
async function forget(person: Person, at: Date, tx: Tx): Promise<string[]> {
  const seals = await Promise.all(personRooms.map((room) => room.seals?.(person) ?? []))
  for (const room of personRooms) await room.forget?.(person, at, tx)
  const marks = [
    ...person.emails.map((email) => erasureMark(email, at)),
    ...seals.flat().map((seal) => sealMark(seal, at)),
  ]
  await insertMarks(marks, tx)
  return marks
}

/** Outside the database too, so that an older one that is put back forgets her again; `keepErasures` tries again where the disk refuses. */
async function remember(marks: readonly string[]): Promise<void> {
  try {
    await addErasures(marks)
  } catch (error) {
    log.error('privacy.erasure_unwritten', error)
  }
}
