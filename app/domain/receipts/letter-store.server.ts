import type { Locale } from '#app/i18n/locale.ts'
import { db, type Statements } from '#app/platform/db.server.ts'
import { addSeconds } from '#app/values/period.ts'
import type { LetterKind } from './letter.ts'
import { leaseSeconds } from './letter-retry.ts'

export type ClaimedLetter = {
  id: string
  key: string
  kind: LetterKind
  reference: string
  recipient: string
  locale: Locale
  /** Tries so far, this one included. It also tells whose claim is the latest. */
  attempts: number
  /** When the first earlier try began of which nobody knows whether it was accepted. */
  triedSince: Date | undefined
}

/**
 * Takes the letter that has been due longest and leases it; undefined when none is due. A letter whose lease has run out belongs to a
 * sender that died, and is due again. Letters tried before come first, so that a neighbour that is gone leaves few outcomes unknown; a newsletter
 * waits for everything that somebody is owed.
 */
export async function claimLetter(
  at: Date,
  on: Statements = db(),
): Promise<ClaimedLetter | undefined> {
  const rows = await on.$queryRaw<(Omit<ClaimedLetter, 'triedSince'> & { before: Date | null })[]>`
    WITH due AS (
      SELECT id, first_try_at AS before FROM letter
      WHERE (state = 'owed' AND due_at <= ${at}) OR (state = 'sending' AND lease_until <= ${at})
      ORDER BY kind = 'newsletter', first_try_at NULLS LAST, due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
    UPDATE letter SET state = 'sending', attempts = attempts + 1,
      first_try_at = coalesce(first_try_at, ${at}), lease_until = ${addSeconds(at, leaseSeconds)}
    FROM due WHERE letter.id = due.id
    RETURNING letter.id, key, kind, reference, recipient, locale, attempts, due.before`
  const [row] = rows
  if (!row) return undefined
  const { before, ...letter } = row
  return { ...letter, triedSince: before ?? undefined }
}

/** Writes that the neighbour accepted a letter. True of it whatever else has been written meanwhile. */
export const saveSent = (
  sent: { id: string; providerId: string; at: Date },
  on: Statements = db(),
): Promise<number> =>
  on.$executeRaw`
    UPDATE letter SET state = 'sent', sent_at = ${sent.at}, provider_id = ${sent.providerId},
      lease_until = NULL, attention = NULL
    WHERE id = ${sent.id}::uuid AND state <> 'sent'`

type Claim = Pick<ClaimedLetter, 'id' | 'attempts'>

/** Owes a letter again, unless somebody else has claimed it since. `triedSince` stays unset while no try can have been accepted. */
export const saveDueAgain = (
  again: Claim & { dueAt: Date; triedSince: Date | undefined; attention?: string },
  on: Statements = db(),
): Promise<number> =>
  on.$executeRaw`
    UPDATE letter SET state = 'owed', due_at = ${again.dueAt}, first_try_at = ${again.triedSince ?? null},
      lease_until = NULL, attention = ${again.attention ?? null}
    WHERE id = ${again.id}::uuid AND state = 'sending' AND attempts = ${again.attempts}`

/** Gives a letter up to staff, with a word on why, unless somebody else has claimed it since. */
export const saveGivenUp = (
  given: Claim & { attention: string },
  on: Statements = db(),
): Promise<number> =>
  on.$executeRaw`
    UPDATE letter SET state = 'failed', lease_until = NULL, attention = ${given.attention}
    WHERE id = ${given.id}::uuid AND state = 'sending' AND attempts = ${given.attempts}`

/** Leaves a letter out for good: whom it was for has said no since, or it is not to go any more. */
export const saveLeftOut = (
  left: Claim & { attention: string },
  on: Statements = db(),
): Promise<number> =>
  on.$executeRaw`
    UPDATE letter SET state = 'left_out', lease_until = NULL, attention = ${left.attention}
    WHERE id = ${left.id}::uuid AND state = 'sending' AND attempts = ${left.attempts}`

/** Writes what the neighbour told of a letter after it had taken it; a newsletter stays sent, any other waits for somebody. */
export const saveUndelivered = (
  told: { providerId: string; cause: string },
  on: Statements,
): Promise<number> =>
  on.$executeRaw`
    UPDATE letter SET attention = ${told.cause}, seen_at = NULL,
      state = CASE WHEN kind LIKE 'newsletter%' THEN state ELSE 'failed' END
    WHERE provider_id = ${told.providerId} AND state IN ('sent', 'failed')`

/** Whether no letter has this id at the neighbour, and one to these addresses is just being sent. */
export async function findUnderWay(
  { providerId, to }: { providerId: string; to: readonly string[] },
  on: Statements,
): Promise<boolean> {
  const [row] = await on.$queryRaw<{ found: boolean }[]>`
    SELECT NOT EXISTS (SELECT FROM letter WHERE provider_id = ${providerId})
      AND EXISTS (SELECT FROM letter WHERE state = 'sending' AND lower(recipient) = ANY(${to.map((one) => one.toLowerCase())})) AS found`
  return row?.found === true
}

/** Deletes a claimed letter that nobody is to have any more, unless somebody else has claimed it since. */
export const dropClaimed = (claim: Claim, on: Statements = db()): Promise<number> =>
  on.$executeRaw`
    DELETE FROM letter
    WHERE id = ${claim.id}::uuid AND state = 'sending' AND attempts = ${claim.attempts}`

/** How many letters are due now. */
export async function countDue(at: Date, on: Statements = db()): Promise<number> {
  const rows = await on.$queryRaw<{ due: number }[]>`
    SELECT count(*)::int AS due FROM letter
    WHERE (state = 'owed' AND due_at <= ${at}) OR (state = 'sending' AND lease_until <= ${at})`
  return rows[0]?.due ?? 0
}

/** Drops a letter that has never been tried; false when it has, or there is none. Waits for a sender that is claiming it. */
export async function dropUntried(key: string, on: Statements): Promise<boolean> {
  const rows = await on.$executeRaw`
    DELETE FROM letter WHERE key = ${key} AND state = 'owed' AND attempts = 0`
  return rows === 1
}

/** How many letters wait, how many of these have been due since before `lateSince`, and how many were given up. */
export async function countByFate(
  lateSince: Date,
  on: Statements = db(),
): Promise<{ waiting: number; late: number; failed: number }> {
  const rows = await on.$queryRaw<{ waiting: number; late: number; failed: number }[]>`
    SELECT count(*) FILTER (WHERE state <> 'failed')::int AS waiting,
      count(*) FILTER (WHERE state <> 'failed' AND due_at < ${lateSince})::int AS late,
      count(*) FILTER (WHERE state = 'failed')::int AS failed
    FROM letter WHERE state IN ('owed', 'sending', 'failed')`
  return rows[0] ?? { waiting: 0, late: 0, failed: 0 }
}

/** Deletes the letters about these things, whatever has become of them. */
export const dropLettersAbout = (references: readonly string[], on: Statements): Promise<number> =>
  on.$executeRaw`DELETE FROM letter WHERE reference = ANY(${[...references]})`
