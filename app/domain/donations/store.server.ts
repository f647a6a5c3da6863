import type { Locale } from '#app/i18n/locale.ts'
import { type Donation, Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db, type Statements } from '#app/platform/db.server.ts'
import { accessToken, tokenHash } from '#app/platform/seal.server.ts'
import type { Currency } from '#app/values/money.ts'
import type { Company } from './company.ts'
import type { DonationState } from './donation.ts'
import type { AmountLine } from './fund.ts'

type FundRow = {
  slug: string
  name: string
  summary: string
  text: string
  surplus: string
  open: boolean
  goal: number | null
  given: bigint
}

/** Open funds in order, or the one at `slug` whether open or not, as far as they have a name; with what gifts in the goal's currency add up to, less what went back. */
export const listFundRows = (
  wish: { locale: Locale; slug?: string | undefined; limit: number },
  on: Statements = db(),
): Promise<FundRow[]> =>
  on.$queryRaw`
    SELECT f.slug, t.name, t.summary, t.text, t.surplus, f.open, f.goal_amount AS goal,
      coalesce((SELECT sum(amount) FROM fund_total
        WHERE fund_id = f.id AND currency = 'SEK'), 0)::bigint AS given
    FROM fund f
    CROSS JOIN LATERAL (SELECT * FROM fund_text WHERE fund_id = f.id AND name <> ''
      ORDER BY locale = ${wish.locale}::locale DESC, locale LIMIT 1) t
    WHERE CASE WHEN ${wish.slug ?? null}::text IS NULL THEN f.open ELSE f.slug = ${wish.slug ?? null} END
    ORDER BY f.position, f.slug LIMIT ${wish.limit}`

/** What amounts do once and each month, in a language and a currency, for one fund or for all that are open. */
export const listAmountLines = (
  wish: { currency: Currency; fund?: string | undefined; locale: Locale },
  on: Statements = db(),
): Promise<AmountLine[]> =>
  on.$queryRaw`
    SELECT DISTINCT ON (u.rhythm, u.amount) u.rhythm, u.amount, t.line, t.source, n.name AS fund
    FROM unit_cost u
    JOIN fund f ON f.id = u.fund_id AND f.open
    JOIN unit_cost_text t ON t.unit_cost_id = u.id AND t.locale = ${wish.locale}::locale
    CROSS JOIN LATERAL (SELECT name FROM fund_text WHERE fund_id = f.id AND name <> ''
      ORDER BY locale = ${wish.locale}::locale DESC, locale LIMIT 1) n
    WHERE u.currency = ${wish.currency}::currency
      AND (${wish.fund ?? null}::text IS NULL OR f.slug = ${wish.fund ?? null})
    ORDER BY u.rhythm, u.amount, f.position`

export const findOpenFund = (slug: string, on: Db = db()) =>
  on.fund.findFirst({ where: { slug, open: true }, select: { id: true } })

export type DonationRow = Pick<
  Donation,
  | 'id'
  | 'number'
  | 'state'
  | 'way'
  | 'amount'
  | 'currency'
  | 'locale'
  | 'name'
  | 'email'
  | 'settledAt'
  | 'costCovered'
  | 'anonymous'
  | 'companyName'
  | 'organisationNumber'
  | 'planId'
> & {
  /** Whether a card goes with it. */
  hasTribute: boolean
  fund: { slug: string; texts: { locale: Locale; name: string }[] }
}

const donationRow = Prisma.sql`
  SELECT d.id, d.number, d.state, d.way, d.amount, d.currency, d.locale, d.name, d.email,
    d.settled_at AS "settledAt", d.cost_covered AS "costCovered", d.anonymous,
    d.company_name AS "companyName", d.organisation_number AS "organisationNumber",
    d.plan_id AS "planId", EXISTS (SELECT FROM tribute WHERE donation_id = d.id) AS "hasTribute",
    json_build_object('slug', f.slug, 'texts', (SELECT
      coalesce(json_agg(json_build_object('locale', locale, 'name', name) ORDER BY locale), '[]')
      FROM fund_text WHERE fund_id = f.id)) AS fund
  FROM donation d JOIN fund f ON f.id = d.fund_id`

const firstDonation = async (on: Statements, which: Prisma.Sql): Promise<DonationRow | undefined> =>
  (await on.$queryRaw<DonationRow[]>`${donationRow} WHERE ${which}`)[0]

export const findDonation = (id: string, on: Statements = db()) =>
  firstDonation(on, Prisma.sql`d.id = ${id}::uuid`)

export const findDonationByForm = (formId: string, on: Db = db()) =>
  on.donation.findUnique({ where: { formId } })

export const findDonationByToken = (token: string, on: Statements = db()) =>
  firstDonation(on, Prisma.sql`d.token_hash = ${tokenHash(token)}`)

export type NewDonation = {
  id: string
  formId: string
  contentDigest: string
  fundId: string
  amount: number
  currency: Currency
  locale: Locale
  name: string
  email: string
  /** A part of the amount. */
  costCovered?: number
  anonymous?: boolean
  company?: Company
  startedAt: Date
}

/** Writes a gift unless its form already made one; false then. */
export async function saveDonation(gift: NewDonation, tx: Statements): Promise<boolean> {
  const hash = tokenHash(accessToken('donation', gift.id))
  const rows = await tx.$executeRaw`
    INSERT INTO donation (id, token_hash, form_id, content_digest, fund_id, amount, currency, locale,
      name, email, cost_covered, anonymous, company_name, organisation_number, started_at)
    VALUES (${gift.id}::uuid, ${hash}, ${gift.formId}::uuid, ${gift.contentDigest},
      ${gift.fundId}::uuid, ${gift.amount}, ${gift.currency}::currency, ${gift.locale}::locale,
      ${gift.name}, ${gift.email}, ${gift.costCovered ?? 0}, ${gift.anonymous ?? false},
      ${gift.company?.name ?? null}, ${gift.company?.number ?? null}, ${gift.startedAt})
    ON CONFLICT DO NOTHING`
  return rows === 1
}

type Move = { id: string; from: readonly DonationState[]; to: DonationState; at: Date }

/** Moves a gift under its row lock; false when it was not in one of the states `from`. */
export async function moveDonation(move: Move, tx: Statements): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE donation SET state = ${move.to}::donation_state,
      settled_at = CASE WHEN ${move.to} = 'settled' THEN ${move.at}::timestamptz ELSE settled_at END,
      closed_at = CASE WHEN ${move.to} = 'settled' THEN NULL ELSE ${move.at}::timestamptz END
    WHERE id = ${move.id}::uuid AND state::text = ANY(${[...move.from]})`
  return rows === 1
}

export const saveGiver = (donationId: string, supporterId: string, tx: Statements) =>
  tx.$executeRaw`
    UPDATE donation SET supporter_id = ${supporterId}::uuid WHERE id = ${donationId}::uuid`
