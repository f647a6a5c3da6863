import type { Locale } from '#app/i18n/locale.ts'
import { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db, type Statements } from '#app/platform/db.server.ts'
import { parseEmail } from '#app/values/email.ts'
import type { Currency } from '#app/values/money.ts'
import type { PlanDoubt, PlanState } from '../plan.ts'
import type { PlanStage } from './plan-stage.ts'

export type ListedPlan = {
  id: string
  number: number
  state: PlanState
  amount: number
  currency: Currency
  fund: string
  name: string
  email: string
  startedAt: Date
  nextChargeAt: Date | null
  resumesAt: Date | null
  endedAt: Date | null
  attention: PlanDoubt | null
}

export type PlanQuestion = {
  stage: PlanStage | undefined
  fundId: string | undefined
  number: number | undefined
  /** A whole address, or a part of a name or an address, in lower case. */
  words: string | undefined
  from: Date | undefined
  until: Date | undefined
}

const inStage = (stage: PlanStage): Prisma.Sql =>
  stage === 'attention'
    ? Prisma.sql`p.attention IS NOT NULL`
    : Prisma.sql`p.state = ${stage}::plan_state`

const like = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`

/** A whole address is looked up; its parts are in too many others to be searched for. */
const named = (words: string): Prisma.Sql =>
  parseEmail(words).ok
    ? Prisma.sql`lower(p.email) = ${words}`
    : Prisma.sql`(lower(p.name) || ' ' || lower(p.email)) LIKE ${like(words)}`

function matches({ stage, fundId, number, words, from, until }: PlanQuestion): Prisma.Sql[] {
  return [
    stage && inStage(stage),
    fundId && Prisma.sql`p.fund_id = ${fundId}::uuid`,
    number === undefined ? undefined : Prisma.sql`p.number = ${number}`,
    words === undefined ? undefined : named(words),
    from && Prisma.sql`p.started_at >= ${from}`,
    until && Prisma.sql`p.started_at < ${until}`,
  ].filter((condition) => condition instanceof Prisma.Sql)
}

const listed = (locale: Locale) => Prisma.sql`
  p.id, p.number, p.state, p.amount, p.currency, p.name, p.email, p.started_at AS "startedAt",
  p.next_charge_at AS "nextChargeAt", p.resumes_at AS "resumesAt", p.ended_at AS "endedAt",
  p.attention, coalesce((SELECT name FROM fund_text WHERE fund_id = p.fund_id AND name <> ''
    ORDER BY locale = ${locale}::locale DESC, locale LIMIT 1), '') AS fund`

type Wish = {
  question: PlanQuestion
  locale: Locale
  after: { at: Date; id: string } | undefined
  limit: number
}

/** Plans of a list, newest first, from the place where its last page ended. */
export function listPlans({ question, locale, after, limit }: Wish, on: Db = db()) {
  const beyond = after ? [Prisma.sql`(p.started_at, p.id) < (${after.at}, ${after.id}::uuid)`] : []
  const conditions = [Prisma.sql`TRUE`, ...matches(question), ...beyond]
  return on.$queryRaw<ListedPlan[]>`
    SELECT ${listed(locale)} FROM plan p WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY p.started_at DESC, p.id DESC LIMIT ${limit}`
}

/** How many plans stand somewhere, at most `most`. */
export async function countStage(stage: PlanStage, most: number, on: Db = db()): Promise<number> {
  const rows = await on.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM (SELECT 1 FROM plan p WHERE ${inStage(stage)} LIMIT ${most}) counted`
  return rows[0]?.n ?? 0
}

export type DeskPlanRow = ListedPlan & {
  locale: Locale
  supporterId: string | null
  subscriptionId: string | null
}

/** A plan by its number. */
export const findDeskRow = async (
  number: number,
  locale: Locale,
  on: Statements = db(),
): Promise<DeskPlanRow | undefined> =>
  (
    await on.$queryRaw<DeskPlanRow[]>`
      SELECT ${listed(locale)}, p.locale, p.supporter_id AS "supporterId", p.subscription_id AS "subscriptionId"
      FROM plan p WHERE p.number = ${number}`
  )[0]

export type DeskMonth = {
  number: number
  invoicedAt: Date | null
  startedAt: Date
  amount: number
  refundedAmount: number
  currency: Currency
}

/** The newest months of a plan that were paid, at most `limit`. */
export const listMonths = (
  planId: string,
  limit: number,
  on: Statements = db(),
): Promise<DeskMonth[]> =>
  on.$queryRaw`
    SELECT number, invoiced_at AS "invoicedAt", started_at AS "startedAt", amount,
      refunded_amount AS "refundedAmount", currency
    FROM donation WHERE plan_id = ${planId}::uuid ORDER BY started_at DESC, id DESC LIMIT ${limit}`

export type DeskStanding = {
  id: string
  state: PlanState
  amount: number
  resumesAt: Date | null
  since: Date
}

/** How a plan has stood, the newest first, at most `limit`. */
export const listStandings = (
  planId: string,
  limit: number,
  on: Statements = db(),
): Promise<DeskStanding[]> =>
  on.$queryRaw`
    SELECT id, state, amount, resumes_at AS "resumesAt", since FROM plan_standing
    WHERE plan_id = ${planId}::uuid ORDER BY since DESC, id DESC LIMIT ${limit}`

/** What letters about a plan are about. */
export async function listNoticeReferences(
  planId: string,
  on: Statements = db(),
): Promise<string[]> {
  const rows = await on.$queryRaw<{ reference: string }[]>`
    (SELECT 'plan-notice/' || id AS reference FROM plan_notice
      WHERE plan_id = ${planId}::uuid ORDER BY at DESC LIMIT 100)
    UNION ALL (SELECT 'plan-change/' || id FROM plan_change
      WHERE plan_id = ${planId}::uuid ORDER BY asked_at DESC LIMIT 100)
    UNION ALL SELECT 'giver/' || supporter_id FROM plan
      WHERE id = ${planId}::uuid AND supporter_id IS NOT NULL`
  return rows.map(({ reference }) => reference)
}

/** Takes the mark off a plan; false when it has none. */
export async function clearPlanAttention(planId: string, tx: Statements): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE plan SET attention = NULL WHERE id = ${planId}::uuid AND attention IS NOT NULL`
  return rows === 1
}
