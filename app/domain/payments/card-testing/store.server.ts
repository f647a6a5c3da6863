import type { CardTestingMode } from '#app/domain/organisation/card-testing.ts'
import { Prisma } from '#app/platform/db/generated/client.ts'
import { db, type Statements } from '#app/platform/db.server.ts'
import { addHours, addMinutes } from '#app/values/period.ts'
import { pageMinutes } from '../payment.ts'
import { bars, type OrderStanding, type PaidFor, type Standing } from './policy.ts'

export type Seal = Buffer<ArrayBuffer>
export type Seals = { address: Seal; email: Seal }
/** "all", or a currency and an amount in minor units: "SEK 2000". */
export type Scope = string

/** A page that is to be made. */
export type NewPage = { id: string; paidFor: PaidFor; scope: Scope; seals: Seals; madeAt: Date }

/** Staff's switch, in the statement that counts: asked each time, since a stop must be one at once. */
const mode = Prisma.sql`coalesce((SELECT value->>'mode' FROM setting WHERE name = 'card_testing'), 'automatic')`
const isOpen = Prisma.sql`ended_at IS NULL AND closed_at IS NULL AND paid_for <> 'order'`

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
  'open' | 'paid' | 'declines' | 'unpaid' | 'ofEmail' | 'allOpen' | 'allPaid',
  number
> & { stopped: boolean; tried: boolean; mode: CardTestingMode }

/** What is known of a payer and of everybody, but for the page that is to be made. */
export async function findStanding(
  { id, seals, scope, madeAt: now }: NewPage,
  on: Statements = db(),
): Promise<Standing> {
  const [openSince, hourAgo] = [addMinutes(now, -pageMinutes), addHours(now, -1)]
  const declinedSince = addHours(now, -bars.address.declineHours)
  const [row] = await on.$queryRaw<Row[]>`
    SELECT mine.*, ${mode} AS mode,
      (SELECT coalesce(sum(declines), 0) FROM payment_page
        WHERE email = ${seals.email} AND paid_at IS NULL AND declined_at > ${declinedSince})::int AS "ofEmail",
      (SELECT count(*) FROM (SELECT FROM payment_page WHERE ${isOpen} AND made_at > ${openSince}
        AND id <> ${id}::uuid LIMIT 1000) pages)::int AS "allOpen",
      (SELECT count(*) FROM (SELECT FROM payment_page WHERE paid_at > ${hourAgo} LIMIT 1000) pages)::int AS "allPaid",
      EXISTS (SELECT FROM payment_stop WHERE scope IN ('all', ${scope}) AND until > ${now}) AS stopped
    FROM (SELECT
      count(*) FILTER (WHERE ${isOpen} AND made_at > ${openSince})::int AS open,
      count(paid_at)::int AS paid,
      coalesce(sum(declines) FILTER (WHERE paid_at IS NULL AND declined_at > ${declinedSince}), 0)::int AS declines,
      coalesce(bool_or(paid_at IS NULL AND declined_at > ${hourAgo}), false) AS tried,
      count(*) FILTER (WHERE paid_at IS NULL AND paid_for <> 'order' AND made_at > ${hourAgo})::int AS unpaid
      FROM payment_page WHERE address = ${seals.address} AND id <> ${id}::uuid) mine`
  if (!row) throw new Error('a standing was not counted')
  return standingOf(row)
}

function standingOf({ open, paid, declines, unpaid, tried, ...row }: Row): Standing {
  return {
    mode: row.mode,
    stopped: row.stopped,
    address: { open, paid, declines, unpaid, tried },
    email: { declines: row.ofEmail },
    everybody: { open: row.allOpen, paid: row.allPaid },
  }
}

/** Writes from where a payment page is asked for. */
export const savePage = (page: NewPage, tx: Statements): Promise<number> => tx.$executeRaw`
  INSERT INTO payment_page (id, paid_for, scope, address, email, made_at)
  VALUES (${page.id}::uuid, ${page.paidFor}::paid_for, ${page.scope}, ${page.seals.address}, ${page.seals.email}, ${page.madeAt})`

/** Writes from where an order's page is asked for, and answers what is known of it; one statement, since an order is what others wait for. */
export async function saveOrderPage(page: NewPage, tx: Statements): Promise<OrderStanding> {
  const { id, scope, seals, madeAt } = page
  const [row] = await tx.$queryRaw<OrderStanding[]>`
    WITH page AS (INSERT INTO payment_page (id, paid_for, scope, address, email, made_at)
      VALUES (${id}::uuid, 'order', ${scope}, ${seals.address}, ${seals.email}, ${madeAt}))
    SELECT ${mode} AS mode, (${declinesSincePaid(seals.address, madeAt)})::int AS declines`
  if (!row) throw new Error('a standing was not counted')
  return row
}

/** Cards refused at an address since the last payment that came from there, within the hour of orders. */
export const declinesSincePaid = (address: Seal, now: Date): Prisma.Sql => Prisma.sql`
  SELECT coalesce(sum(declines), 0) FROM payment_page
  WHERE address = ${address} AND paid_at IS NULL AND declined_at > greatest(${addHours(now, -bars.order.withinHours)}::timestamptz,
    (SELECT max(paid_at) FROM payment_page WHERE address = ${address}))`

export const deletePages = (before: Date): Promise<number> =>
  db().$executeRaw`DELETE FROM payment_page WHERE made_at < ${before}`
