import type { Locale } from '#app/i18n/locale.ts'
import { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db } from '#app/platform/db.server.ts'
import { parseEmail } from '#app/values/email.ts'
import type { Currency } from '#app/values/money.ts'
import type { DonationState, GiftWay } from '../donation.ts'
import type { GiftStage } from './gift-stage.ts'

export type ListedGift = {
  id: string
  number: number
  state: DonationState
  way: GiftWay
  startedAt: Date
  settledAt: Date | null
  amount: number
  refundedAmount: number
  currency: Currency
  fund: string
  name: string
  email: string
  bankReference: string | null
  companyName: string | null
  organisationNumber: string | null
  anonymous: boolean
  /** In somebody's honour or memory, with a card. */
  tribute: boolean
  attention: boolean
}

export type GiftQuestion = {
  stage: GiftStage | undefined
  way: GiftWay | undefined
  fundId: string | undefined
  number: number | undefined
  /** The number of its receipt. */
  receipt: number | undefined
  /** A whole address, or a part of a name or an address, in lower case. */
  words: string | undefined
  from: Date | undefined
  until: Date | undefined
}

/** Gifts that a person must look at: marked themselves, or by their payment or one of its refunds. Few, so they are found first. */
const marked = Prisma.sql`
  SELECT id FROM donation WHERE attention IS NOT NULL
  UNION SELECT substr(reference, 10)::uuid FROM payment WHERE attention IS NOT NULL AND reference LIKE 'donation/%'
  UNION SELECT substr(p.reference, 10)::uuid FROM refund r JOIN payment p ON p.id = r.payment_id
    WHERE r.attention IS NOT NULL AND r.seen_at IS NULL AND p.reference LIKE 'donation/%'`

/** Each with exactly the condition of its own index. The money's tables are only read, for a list that spans rooms. */
const inStage: Record<GiftStage, Prisma.Sql> = {
  settled: Prisma.sql`d.state = 'settled'`,
  pending: Prisma.sql`d.state = 'pending'`,
  failed: Prisma.sql`d.state = 'failed'`,
  refunded: Prisma.sql`d.state = 'refunded'`,
  partly_refunded: Prisma.sql`d.refunded_amount > 0 AND d.state = 'settled'`,
  attention: Prisma.sql`d.id IN (${marked})`,
  refund_waiting: Prisma.sql`d.id IN (
    SELECT substr(p.reference, 10)::uuid FROM refund r JOIN payment p ON p.id = r.payment_id
    WHERE r.state IN ('owed', 'pending') AND p.reference LIKE 'donation/%')`,
}

const like = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`

/** A whole address is looked up; its parts are in too many others to be searched for. */
const named = (words: string): Prisma.Sql =>
  parseEmail(words).ok
    ? Prisma.sql`lower(d.email) = ${words}`
    : Prisma.sql`(lower(d.name) || ' ' || lower(d.email)) LIKE ${like(words)}`

const receipted = (number: number): Prisma.Sql => Prisma.sql`'donation/' || d.id = (
  SELECT reference FROM receipt WHERE series = 'G' AND number = ${number})`

function matches(question: GiftQuestion): Prisma.Sql[] {
  const { stage, way, fundId, number, receipt, words, from, until } = question
  return [
    stage && inStage[stage],
    way && Prisma.sql`d.way = ${way}::gift_way`,
    fundId && Prisma.sql`d.fund_id = ${fundId}::uuid`,
    number === undefined ? undefined : Prisma.sql`d.number = ${number}`,
    receipt === undefined ? undefined : receipted(receipt),
    words === undefined ? undefined : named(words),
    from && Prisma.sql`d.started_at >= ${from}`,
    until && Prisma.sql`d.started_at < ${until}`,
  ].filter((condition) => condition instanceof Prisma.Sql)
}

type Wish = {
  question: GiftQuestion
  locale: Locale
  after: { at: Date; id: string } | undefined
  limit: number
}

/** Gifts of a list, newest first, from the place where its last page ended. */
export function listGifts({ question, locale, after, limit }: Wish, on: Db = db()) {
  const beyond = after ? [Prisma.sql`(d.started_at, d.id) < (${after.at}, ${after.id}::uuid)`] : []
  const conditions = [Prisma.sql`TRUE`, ...matches(question), ...beyond]
  return on.$queryRaw<ListedGift[]>`
    WITH page AS (
      SELECT d.* FROM donation d WHERE ${Prisma.join(conditions, ' AND ')}
      ORDER BY d.started_at DESC, d.id DESC LIMIT ${limit})
    SELECT d.id, d.number, d.state, d.way, d.started_at AS "startedAt", d.settled_at AS "settledAt", d.amount,
      d.refunded_amount AS "refundedAmount", d.currency, d.name, d.email, d.bank_reference AS "bankReference",
      d.company_name AS "companyName", d.organisation_number AS "organisationNumber", d.anonymous,
      EXISTS (SELECT FROM tribute WHERE donation_id = d.id) AS tribute,
      (SELECT name FROM fund_text WHERE fund_id = d.fund_id AND name <> ''
        ORDER BY locale = ${locale}::locale DESC, locale LIMIT 1) AS fund,
      (d.attention IS NOT NULL OR EXISTS (SELECT FROM payment p LEFT JOIN refund r ON r.payment_id = p.id
        WHERE p.reference = 'donation/' || d.id
          AND (p.attention IS NOT NULL OR (r.attention IS NOT NULL AND r.seen_at IS NULL)))) AS attention
    FROM page d ORDER BY d.started_at DESC, d.id DESC`
}

/** How many gifts stand somewhere, at most `most`. */
export async function countStage(stage: GiftStage, most: number, on: Db = db()): Promise<number> {
  const rows = await on.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM (SELECT 1 FROM donation d WHERE ${inStage[stage]} LIMIT ${most}) counted`
  return rows[0]?.n ?? 0
}

/** A gift by its number, with its fund. */
export const findDeskRow = (number: number, on: Db = db()) =>
  on.donation.findUnique({
    where: { number },
    include: { fund: { include: { texts: true } } },
    omit: { tokenHash: true, formId: true, contentDigest: true },
  })
