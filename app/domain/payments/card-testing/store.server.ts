import { db, type Statements } from '#app/platform/db.server.ts'
import { addHours, addMinutes } from '#app/values/period.ts'
import { pageMinutes } from '../payment.ts'
import { type Crowd, declineHours, giveWayMinutes, type Standing, windowMinutes } from './policy.ts'

type Seal = Buffer<ArrayBuffer>
export type Seals = { address: Seal; email: Seal; form: Seal }
/** "all", or a currency and an amount in minor units: "SEK 2000". */
export type Scope = string

/**
 * Waits until nobody else starts a payment from the same address or for the same e-mail, until the transaction ends. In one order, so that two
 * never wait for each other.
 */
export const lockPayer = ({ address, email }: Seals, tx: Statements): Promise<unknown> =>
  tx.$queryRaw`
    SELECT pg_advisory_xact_lock(key) FROM (SELECT DISTINCT hashtextextended(encode(seal, 'hex'), 41) AS key
      FROM unnest(ARRAY[${address}::bytea, ${email}::bytea]) seal ORDER BY 1) keys`

/** Waits until nobody else starts any payment; after `lockPayer`. */
export const lockEverybody = (tx: Statements): Promise<unknown> =>
  tx.$queryRaw`SELECT pg_advisory_xact_lock(4100)`

type Row = Record<
  'open' | 'paid' | 'declines' | 'unpaid' | 'ofEmail' | 'ofForm' | 'allOpen' | 'allPaid',
  number
> & { stopped: boolean }

/** What is known of a payer and of everybody, but for the payment that is being started. */
export async function findStanding(
  seals: Seals,
  { now, scope }: { now: Date; scope: Scope },
  tx: Statements,
): Promise<Standing> {
  const [openSince, hourAgo] = [addMinutes(now, -pageMinutes), addHours(now, -1)]
  const [row] = await tx.$queryRaw<Row[]>`
    WITH mine AS (SELECT y.*, p.state FROM payment_payer y JOIN payment p ON p.id = y.payment_id
      WHERE y.address = ${seals.address})
    SELECT
      (SELECT count(*) FROM mine WHERE state IN ('opening', 'open') AND closed_at IS NULL AND made_at > ${openSince})::int AS open,
      (SELECT count(*) FROM mine WHERE state = 'succeeded')::int AS paid,
      (SELECT coalesce(sum(CASE WHEN state = 'succeeded' THEN declines / 2.0 ELSE declines END), 0) FROM mine
        WHERE declined_at > ${addHours(now, -declineHours)})::float8 AS declines,
      (SELECT count(*) FROM mine WHERE state <> 'succeeded' AND made_at > ${hourAgo})::int AS unpaid,
      (SELECT count(*) FROM payment_payer y JOIN payment p ON p.id = y.payment_id
        WHERE y.email = ${seals.email} AND p.state <> 'succeeded' AND y.made_at > ${hourAgo})::int AS "ofEmail",
      (SELECT count(*) FROM payment_payer WHERE form = ${seals.form})::int AS "ofForm",
      (SELECT count(*) FROM (SELECT FROM payment p JOIN payment_payer y ON y.payment_id = p.id
        WHERE p.state IN ('opening', 'open') AND p.created_at > ${openSince} AND y.closed_at IS NULL
        LIMIT 1000) open)::int AS "allOpen",
      (SELECT count(*) FROM (SELECT FROM payment WHERE state = 'succeeded' AND created_at > ${hourAgo}
        LIMIT 1000) paid)::int AS "allPaid",
      EXISTS (SELECT FROM payment_stop WHERE scope IN ('all', ${scope}) AND until > ${now}) AS stopped`
  if (!row) throw new Error('a standing was not counted')
  return standingOf(row)
}

function standingOf(row: Row): Standing {
  return {
    address: { open: row.open, paid: row.paid, declines: row.declines, unpaid: row.unpaid },
    email: { unpaid: row.ofEmail },
    form: { made: row.ofForm },
    everybody: { open: row.allOpen, paid: row.allPaid },
    stopped: row.stopped,
  }
}

/** Writes from where a payment is started. */
export const savePayer = (
  paymentId: string,
  { seals, at }: { seals: Seals; at: Date },
  tx: Statements,
): Promise<number> => tx.$executeRaw`
  INSERT INTO payment_payer (payment_id, address, email, form, made_at)
  VALUES (${paymentId}::uuid, ${seals.address}, ${seals.email}, ${seals.form}, ${at})`

/** Counts a refused card on a payment's page. */
export const addDecline = (paymentId: string, at: Date, tx: Statements): Promise<number> =>
  tx.$executeRaw`
    UPDATE payment_payer SET declines = declines + 1, declined_at = ${at} WHERE payment_id = ${paymentId}::uuid`

/** What is kept of a payment's payer, and of the address it came from. */
export async function findDeclines(
  paymentId: string,
  now: Date,
): Promise<
  { address: Seal; declines: number; ofAddress: { declines: number; paid: number } } | undefined
> {
  const [row] = await db().$queryRaw<
    { address: Seal; own: number; declines: number; paid: number }[]
  >`
    SELECT o.address, o.declines AS own,
      (SELECT coalesce(sum(CASE WHEN p.state = 'succeeded' THEN y.declines / 2.0 ELSE y.declines END), 0)
        FROM payment_payer y JOIN payment p ON p.id = y.payment_id
        WHERE y.address = o.address AND y.declined_at > ${addHours(now, -declineHours)})::float8 AS declines,
      (SELECT count(*) FROM payment_payer y JOIN payment p ON p.id = y.payment_id
        WHERE y.address = o.address AND p.state = 'succeeded')::int AS paid
    FROM payment_payer o WHERE o.payment_id = ${paymentId}::uuid`
  if (!row) return undefined
  const { address, own, declines, paid } = row
  return { address, declines: own, ofAddress: { declines, paid } }
}

/** A page at Stripe that stands open. */
export type OpenPage = { paymentId: string; sessionId: string }

/** The open pages of an address. */
export const listPagesFrom = (address: Seal, now: Date): Promise<OpenPage[]> =>
  db().$queryRaw`
    SELECT p.id AS "paymentId", p.session_id AS "sessionId" FROM payment_payer y JOIN payment p ON p.id = y.payment_id
    WHERE y.address = ${address} AND p.state = 'open' AND y.closed_at IS NULL
      AND y.made_at > ${addMinutes(now, -pageMinutes)}`

/** The open pages on which a card was refused, of every amount or of one. */
export const listTriedPages = (scope: Scope, now: Date): Promise<OpenPage[]> =>
  db().$queryRaw`
    SELECT p.id AS "paymentId", p.session_id AS "sessionId" FROM payment_payer y JOIN payment p ON p.id = y.payment_id
    WHERE y.declined_at > ${addMinutes(now, -pageMinutes)} AND p.state = 'open' AND y.closed_at IS NULL
      AND ${scope} IN ('all', p.currency::text || ' ' || p.amount)`

/** The page that has stood open longest and may give way. */
export async function findOldestPage(
  address: Seal,
  { crowd, now }: { crowd: Crowd; now: Date },
): Promise<OpenPage | undefined> {
  const rows = await db().$queryRaw<OpenPage[]>`
    SELECT p.id AS "paymentId", p.session_id AS "sessionId" FROM payment p JOIN payment_payer y ON y.payment_id = p.id
    WHERE p.state = 'open' AND y.closed_at IS NULL AND (${crowd} = 'everybody' OR y.address = ${address})
      AND p.created_at BETWEEN ${addMinutes(now, -pageMinutes)} AND ${addMinutes(now, -giveWayMinutes)}
    ORDER BY p.created_at LIMIT 1`
  return rows[0]
}

/** Takes the closing of a page upon oneself; false when somebody else has. */
export async function claimClosing(paymentId: string, at: Date): Promise<boolean> {
  const rows = await db().$executeRaw`
    UPDATE payment_payer SET closed_at = ${at} WHERE payment_id = ${paymentId}::uuid AND closed_at IS NULL`
  return rows === 1
}

/** The page is still open: Stripe could not close it now. */
export const giveClosingBack = (paymentId: string): Promise<number> =>
  db().$executeRaw`UPDATE payment_payer SET closed_at = NULL WHERE payment_id = ${paymentId}::uuid`

export type SeenIn = { declines: number; paid: number }

/** Refused cards on pages that are not paid, and payments that came, since the window opened: of every amount or of one. */
export async function findSeen(scope: Scope, now: Date): Promise<SeenIn> {
  const since = addMinutes(now, -windowMinutes)
  const [row] = await db().$queryRaw<SeenIn[]>`
    SELECT
      (SELECT coalesce(sum(y.declines), 0) FROM payment_payer y JOIN payment p ON p.id = y.payment_id
        WHERE y.declined_at > ${since} AND p.state <> 'succeeded'
          AND ${scope} IN ('all', p.currency::text || ' ' || p.amount))::int AS declines,
      (SELECT count(*) FROM (SELECT FROM payment p WHERE p.state = 'succeeded' AND p.created_at > ${since}
        AND ${scope} IN ('all', p.currency::text || ' ' || p.amount) LIMIT 10000) came)::int AS paid`
  return row ?? { declines: 0, paid: 0 }
}

export const deletePayers = (before: Date): Promise<number> =>
  db().$executeRaw`DELETE FROM payment_payer WHERE made_at < ${before}`
