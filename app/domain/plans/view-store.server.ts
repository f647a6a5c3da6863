import type { Locale } from '#app/i18n/locale.ts'
import { Prisma } from '#app/platform/db/generated/client.ts'
import { db, type Statements } from '#app/platform/db.server.ts'
import { tokenHash } from '#app/platform/seal.server.ts'
import { type Currency, money } from '#app/values/money.ts'
import { type PlanState, planNumber } from './plan.ts'
import type { PlanThanks, PlanView } from './plan-view.ts'

type Row = {
  id: string
  number: number
  state: PlanState
  amount: number
  currency: Currency
  fund: PlanView['fund']
  nextChargeAt: Date | null
  resumesAt: Date | null
  anchorAt: Date | null
  lastGiftAt: Date
  startedAt: Date
  endedAt: Date | null
}

type ThanksRow = Row &
  Pick<PlanThanks, 'began' | 'sessionId' | 'email' | 'costCovered' | 'isNamed'> & {
    firstAmount: number | null
    firstFund: string | null
  }

/** The fund's name in the reader's language; in another where it has none, as on its own page. */
const seen = (locale: Locale) => Prisma.sql`
  SELECT p.id, p.number, p.state, p.amount, p.currency, p.next_charge_at AS "nextChargeAt",
    p.resumes_at AS "resumesAt", p.anchor_at AS "anchorAt", coalesce((SELECT max(settled_at) FROM donation WHERE plan_id = p.id),
      p.started_at) AS "lastGiftAt", p.started_at AS "startedAt", p.ended_at AS "endedAt",
    json_build_object('slug', f.slug, 'open', f.open, 'name', coalesce((SELECT name FROM fund_text
      WHERE fund_id = f.id AND name <> '' ORDER BY locale = ${locale}::locale DESC, locale LIMIT 1),
      f.slug)) AS fund
  FROM plan p JOIN fund f ON f.id = p.fund_id`

const viewOf = ({ amount, currency, ...row }: Row): PlanView => ({
  ...row,
  number: planNumber(row.number),
  amount: money(amount, currency),
  nextChargeAt: row.nextChargeAt ?? undefined,
  resumesAt: row.resumesAt ?? undefined,
  anchorAt: row.anchorAt ?? undefined,
  endedAt: row.endedAt ?? undefined,
})

/** The plans of a giver that ever began, those that go on first, then the newest; at most `limit`. */
export async function listViewsOf(
  { supporterId, locale, limit }: { supporterId: string; locale: Locale; limit: number },
  on: Statements = db(),
): Promise<PlanView[]> {
  const rows = await on.$queryRaw<Row[]>`${seen(locale)}
    WHERE p.supporter_id = ${supporterId}::uuid AND p.subscription_id IS NOT NULL
    ORDER BY p.state = 'ended', p.started_at DESC, p.id LIMIT ${limit}`
  return rows.map(viewOf)
}

/** The plan whose own page an unguessable word opens. */
export async function findThanksByToken(
  token: string,
  locale: Locale,
  on: Statements = db(),
): Promise<PlanThanks | undefined> {
  const hash = tokenHash(token)
  const [row] = await on.$queryRaw<ThanksRow[]>`
    SELECT s.*, p.subscription_id IS NOT NULL AS began, p.session_id AS "sessionId", p.email,
      p.cost_covered AS "costCovered", NOT p.anonymous AND p.company_name IS NULL AS "isNamed",
      first.amount AS "firstAmount", first.fund AS "firstFund"
    FROM (${seen(locale)}) s JOIN plan p ON p.id = s.id
    LEFT JOIN LATERAL (SELECT d.amount, coalesce((SELECT name FROM fund_text
        WHERE fund_id = f.id AND name <> '' ORDER BY locale = ${locale}::locale DESC, locale LIMIT 1), f.slug) AS fund
      FROM donation d JOIN fund f ON f.id = d.fund_id WHERE d.plan_id = p.id
      ORDER BY d.invoiced_at, d.id LIMIT 1) first ON TRUE
    WHERE p.token_hash = ${hash}`
  if (!row) return undefined
  const { firstAmount, firstFund, ...rest } = row
  const amount = money(firstAmount ?? row.amount, row.currency)
  return { ...rest, ...viewOf(rest), first: { amount, fund: firstFund ?? row.fund.name } }
}

/** The plan of this number that this giver has begun; somebody else's is none. */
export async function findViewOf(
  { supporterId, number, locale }: { supporterId: string; number: number; locale: Locale },
  on: Statements = db(),
): Promise<PlanView | undefined> {
  const [row] = await on.$queryRaw<Row[]>`${seen(locale)}
    WHERE p.supporter_id = ${supporterId}::uuid AND p.number = ${number} AND p.subscription_id IS NOT NULL`
  return row && viewOf(row)
}
