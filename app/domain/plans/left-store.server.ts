import type { Locale } from '#app/i18n/locale.ts'
import { db, type Statements } from '#app/platform/db.server.ts'
import { tokenHash } from '#app/platform/seal.server.ts'
import type { Currency } from '#app/values/money.ts'
import type { PlanState } from './plan.ts'

export type LeftRow = {
  id: string
  state: PlanState
  sessionId: string | null
  subscriptionId: string | null
  amount: number
  costCovered: number
  currency: Currency
  locale: Locale
  fund: string
  name: string
  email: string
  anonymous: boolean
  companyName: string | null
  organisationNumber: string | null
}

/** What was asked for with a plan whose unguessable word this is; undefined when there is none, or when nobody knows any more whose it was. */
export const findLeftByToken = async (
  token: string,
  on: Statements = db(),
): Promise<LeftRow | undefined> =>
  (
    await on.$queryRaw<LeftRow[]>`
      SELECT p.id, p.state, p.session_id AS "sessionId", p.subscription_id AS "subscriptionId",
        p.amount, p.cost_covered AS "costCovered", p.currency, p.locale, f.slug AS fund, p.name, p.email,
        p.anonymous, p.company_name AS "companyName", p.organisation_number AS "organisationNumber"
      FROM plan p JOIN fund f ON f.id = p.fund_id
      WHERE p.token_hash = ${tokenHash(token)} AND p.forgotten_at IS NULL`
  )[0]
