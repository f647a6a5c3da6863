import type { Locale } from '#app/i18n/locale.ts'
import { Prisma } from '#app/platform/db/generated/client.ts'
import { db, type Statements } from '#app/platform/db.server.ts'
import { accessToken, tokenHash } from '#app/platform/seal.server.ts'
import { newId } from '#app/values/id.ts'
import { recipientSeal } from './recipient-seal.server.ts'
import {
  mostCardsADay,
  type TributeKind,
  type TributeState,
  type TributeView,
  type TributeWay,
  type TributeWish,
} from './tribute.ts'

type NewTribute = { donationId: string; locale: Locale; tribute: TributeWish }

/** Writes a card that waits for its gift. */
export async function saveTribute(
  { donationId, locale, tribute }: NewTribute,
  tx: Statements,
): Promise<void> {
  const { kind, honoured, sender, greeting, delivery } = tribute
  const to = delivery.way === 'email' ? delivery.to : undefined
  const seal = to === undefined ? null : recipientSeal(to)
  const day = delivery.day ?? null
  const id = newId()
  await tx.$executeRaw`
    INSERT INTO tribute (id, donation_id, token_hash, kind, way, locale, honoured, sender, greeting,
      recipient_email, recipient_seal, wished_on)
    VALUES (${id}::uuid, ${donationId}::uuid, ${tokenHash(accessToken('tribute', id))},
      ${kind}::tribute_kind, ${delivery.way}::tribute_way, ${locale}::locale, ${honoured}, ${sender}, ${greeting},
      ${to ?? null}, ${seal}, ${day}::date)`
}

export type TributeRow = TributeView & {
  recipientEmail: string | null
  recipientSeal: Uint8Array | null
}

const first = async (on: Statements, which: Prisma.Sql): Promise<TributeRow | undefined> =>
  (
    await on.$queryRaw<
      (Omit<TributeRow, 'day' | 'kind' | 'way' | 'state'> & {
        day: string | null
        kind: TributeKind
        way: TributeWay
        state: TributeState
      })[]
    >`
      SELECT id, donation_id AS "donationId", kind, way, state, locale, honoured, sender, greeting,
        to_char(coalesce(goes_on, wished_on), 'YYYY-MM-DD') AS day,
        recipient_email AS "recipientEmail", recipient_seal AS "recipientSeal"
      FROM tribute WHERE ${which}`
  ).map(({ day, ...row }) => ({ ...row, day: day ?? undefined }))[0]

export const findTribute = (id: string, on: Statements = db()) =>
  first(on, Prisma.sql`id = ${id}::uuid`)

export const findTributeOf = (donationId: string, on: Statements = db()) =>
  first(on, Prisma.sql`donation_id = ${donationId}::uuid`)

export const findTributeByToken = (token: string, on: Statements = db()) =>
  first(on, Prisma.sql`token_hash = ${tokenHash(token)}`)

/** Whether whoever owns an address wants no cards of ours. */
export async function isStopped(seal: Uint8Array, on: Statements): Promise<boolean> {
  const rows = await on.$queryRaw<{ yes: boolean }[]>`
    SELECT true AS yes FROM tribute_stop WHERE recipient_seal = ${seal}`
  return rows.length > 0
}

/** Writes that an address wants no cards; once, however often it says so. */
export const saveStop = (seal: Uint8Array, at: Date, tx: Statements): Promise<number> =>
  tx.$executeRaw`
    INSERT INTO tribute_stop (recipient_seal, stopped_at) VALUES (${seal}, ${at})
    ON CONFLICT DO NOTHING`

/** Lets nobody else give cards to this address a day, or stop them, until the transaction ends. */
export const lockRecipient = (seal: Uint8Array, tx: Statements): Promise<unknown> =>
  tx.$queryRaw`
    SELECT pg_advisory_xact_lock(hashtextextended('tribute/' || encode(${seal}, 'hex'), 0))::text AS held`

/**
 * Gives a card that is to be e-mailed its day: the first from `from` on on which its address has room for another. Answers that day; undefined when the
 * card does not wait. The caller holds the recipient's lock.
 */
export async function saveDue(
  id: string,
  from: string,
  tx: Statements,
): Promise<string | undefined> {
  const rows = await tx.$queryRaw<{ day: string }[]>`
    UPDATE tribute t SET state = 'due', goes_on = free.day, slot = free.slot
    FROM (SELECT d::date AS day, s AS slot
      FROM tribute o, generate_series(greatest(o.wished_on, ${from}::date), greatest(o.wished_on, ${from}::date) + 366, '1 day') d,
        generate_series(1, ${mostCardsADay}::int) s
      WHERE o.id = ${id}::uuid AND NOT EXISTS (SELECT FROM tribute p
        WHERE p.recipient_seal = o.recipient_seal AND p.goes_on = d::date AND p.slot = s)
      ORDER BY d, s LIMIT 1) free
    WHERE t.id = ${id}::uuid AND t.state = 'asked' AND t.way = 'email'
    RETURNING to_char(t.goes_on, 'YYYY-MM-DD') AS day`
  return rows[0]?.day
}

type Move = { id: string; from: readonly TributeState[]; to: TributeState }

/** Moves a card to a state in which nothing goes out of it, and forgets whose address it had; false when it stands elsewhere. */
export async function saveEnd({ id, from, to }: Move, tx: Statements): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE tribute SET state = ${to}::tribute_state, recipient_email = NULL, goes_on = NULL, slot = NULL
    WHERE id = ${id}::uuid AND state::text = ANY(${[...from]})`
  return rows === 1
}

/** Writes that a card has gone, and forgets whose address it had. */
export const saveGone = (id: string, at: Date, tx: Statements): Promise<number> =>
  tx.$executeRaw`
    UPDATE tribute SET state = 'sent', sent_at = ${at}, recipient_email = NULL
    WHERE id = ${id}::uuid AND state = 'due'`

/** Cards to an address that still wait for their day. */
export const listDueTo = (seal: Uint8Array, tx: Statements): Promise<{ id: string }[]> =>
  tx.$queryRaw`SELECT id FROM tribute WHERE recipient_seal = ${seal} AND state IN ('asked', 'due')`

/** Cards whose day has come, oldest first. */
export const listOnOrBefore = (
  day: string,
  on: Statements = db(),
): Promise<{ id: string; day: string }[]> =>
  on.$queryRaw`
    SELECT id, to_char(goes_on, 'YYYY-MM-DD') AS day FROM tribute WHERE state = 'due' AND goes_on <= ${day}::date
    ORDER BY goes_on, id LIMIT 500`

/** Forgets the cards of gifts that were never paid and cannot be any more; answers how many. */
export const dropUnpaid = (startedBefore: Date, on: Statements = db()): Promise<number> =>
  on.$executeRaw`
    DELETE FROM tribute t USING donation d
    WHERE d.id = t.donation_id AND t.state = 'asked' AND d.state IN ('pending', 'failed')
      AND d.started_at < ${startedBefore}`

/** Forgets cards whose gift came in, or went back, before `settledBefore`; one that still waits for its day stays. */
export const dropOld = (settledBefore: Date, on: Statements = db()): Promise<number> =>
  on.$executeRaw`
    DELETE FROM tribute t USING donation d
    WHERE d.id = t.donation_id AND t.state <> 'due' AND d.settled_at < ${settledBefore}`
