import type { Company } from '#app/domain/donations/company.ts'
import { Prisma } from '#app/platform/db/generated/client.ts'
import { db, type Statements } from '#app/platform/db.server.ts'
import { accessToken, tokenHash } from '#app/platform/seal.server.ts'
import { addHours } from '#app/values/period.ts'
import { type Plan, type PlanDoubt, sameWishHours } from './plan.ts'
import type { SubscriptionView } from './subscription-view.ts'

const columns = Prisma.sql`
  p.id, p.number, p.state, p.form_id AS "formId", p.content_digest AS "contentDigest",
  p.fund_id AS "fundId", p.amount, p.currency, p.locale, p.name, p.email,
  p.idempotency_key AS "idempotencyKey", p.request, p.session_id AS "sessionId",
  p.session_url AS "sessionUrl", p.subscription_id AS "subscriptionId",
  p.customer_id AS "customerId", p.next_charge_at AS "nextChargeAt", p.resumes_at AS "resumesAt",
  p.started_at AS "startedAt", p.expires_at AS "expiresAt"`

const firstPlan = async (on: Statements, which: Prisma.Sql): Promise<Plan | undefined> =>
  (await on.$queryRaw<Plan[]>`SELECT ${columns} FROM plan p WHERE ${which}`)[0]

export const findPlan = (id: string, on: Statements = db()) =>
  firstPlan(on, Prisma.sql`p.id = ${id}::uuid`)

/** The plan that something at Stripe is about, under its row lock: by what it carries, else by its name there. */
export const lockPlan = (
  { planId, subscriptionId }: { planId?: string | undefined; subscriptionId?: string | undefined },
  tx: Statements,
): Promise<Plan | undefined> =>
  firstPlan(
    tx,
    Prisma.sql`(p.id = ${planId ?? null}::uuid AND (p.subscription_id IS NULL
        OR p.subscription_id IS NOT DISTINCT FROM ${subscriptionId ?? null}))
      OR p.subscription_id = ${subscriptionId ?? null} FOR UPDATE`,
  )

/** The subscription of the newest plan of a customer at Stripe that has not ended. */
export const findSubscriptionOfCustomer = async (customerId: string): Promise<string | undefined> =>
  (
    await db().$queryRaw<{ id: string }[]>`
      SELECT subscription_id AS id FROM plan
      WHERE customer_id = ${customerId} AND state <> 'ended' ORDER BY started_at DESC LIMIT 1`
  )[0]?.id

/**
 * The plan of this form, or of the same words from another window a short while ago. Of two who find none at the same moment one is refused by the
 * unique indexes, and finds it when the transaction is tried again.
 */
export const findSameWish = (
  { formId, contentDigest, now }: { formId: string; contentDigest: string; now: Date },
  tx: Statements,
): Promise<Plan | undefined> =>
  firstPlan(
    tx,
    Prisma.sql`p.form_id = ${formId}::uuid OR (p.content_digest = ${contentDigest}
      AND p.state <> 'ended' AND p.started_at > ${addHours(now, -sameWishHours)})
      ORDER BY p.form_id = ${formId}::uuid DESC, p.started_at DESC LIMIT 1`,
  )

export type NewPlan = Pick<
  Plan,
  | 'id'
  | 'formId'
  | 'contentDigest'
  | 'fundId'
  | 'amount'
  | 'currency'
  | 'locale'
  | 'name'
  | 'email'
  | 'idempotencyKey'
  | 'startedAt'
  | 'expiresAt'
> & { request: object; costCovered?: number; anonymous?: boolean; company?: Company }

/** Writes a plan that starts, and answers it as it is kept; undefined when its form made a single gift. */
export async function savePlan(plan: NewPlan, tx: Statements): Promise<Plan | undefined> {
  const hash = tokenHash(accessToken('plan', plan.id))
  const [kept] = await tx.$queryRaw<Plan[]>`
    INSERT INTO plan AS p (id, token_hash, form_id, content_digest, fund_id, amount, currency, locale,
      cost_covered, name, email, anonymous, company_name, organisation_number, idempotency_key, request,
      started_at, expires_at)
    VALUES (${plan.id}::uuid, ${hash}, ${plan.formId}::uuid, ${plan.contentDigest},
      ${plan.fundId}::uuid, ${plan.amount}, ${plan.currency}::currency, ${plan.locale}::locale,
      ${plan.costCovered ?? 0}, ${plan.name}, ${plan.email}, ${plan.anonymous ?? false}, ${plan.company?.name ?? null},
      ${plan.company?.number ?? null}, ${plan.idempotencyKey},
      ${JSON.stringify(plan.request)}::jsonb, ${plan.startedAt}, ${plan.expiresAt})
    RETURNING ${columns}`
  return kept
}

/** Keeps the first page that Stripe made for a plan, and answers the address of the one that is kept. */
export async function savePlanPage(id: string, sessionId: string, url: string): Promise<string> {
  const rows = await db().$queryRaw<{ url: string }[]>`
    UPDATE plan SET session_id = coalesce(session_id, ${sessionId}),
      session_url = coalesce(session_url, ${url}) WHERE id = ${id}::uuid RETURNING session_url AS url`
  return rows[0]?.url ?? url
}

/** Gives an unopened plan another key; only once when several calls failed together. */
export const savePlanKey = ({ id, from, to }: { id: string; from: string; to: string }) =>
  db().$executeRaw`
    UPDATE plan SET idempotency_key = ${to}
    WHERE id = ${id}::uuid AND idempotency_key = ${from} AND session_id IS NULL`

/**
 * Writes how a plan stands at Stripe, unless it was asked for earlier than what is written. A plan that is over stays so; what it is called at
 * Stripe never changes.
 */
export async function saveStanding(
  { id, view, askedAt }: { id: string; view: SubscriptionView; askedAt: Date },
  tx: Statements,
): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE plan SET state = ${view.state}::plan_state, subscription_id = ${view.id},
      customer_id = ${view.customerId}, amount = ${view.amount},
      next_charge_at = ${view.nextChargeAt ?? null}::timestamptz,
      resumes_at = ${view.resumesAt ?? null}::timestamptz,
      anchor_at = coalesce(${view.anchorAt ?? null}::timestamptz, anchor_at), seen_at = ${askedAt},
      ended_at = CASE WHEN ${view.state} = 'ended'
        THEN coalesce(ended_at, ${view.endedAt ?? askedAt}::timestamptz) END
    WHERE id = ${id}::uuid AND (seen_at IS NULL OR seen_at <= ${askedAt})
      AND NOT (state = 'ended' AND subscription_id IS NOT NULL)`
  return rows === 1
}

/** Ends a plan whose first month nobody paid; false when it stands otherwise. */
export async function saveNeverPaid(id: string, at: Date, tx: Statements): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE plan SET state = 'ended', ended_at = ${at}
    WHERE id = ${id}::uuid AND state = 'starting' AND subscription_id IS NULL`
  return rows === 1
}

export const savePlanAttention = (id: string, doubt: PlanDoubt, tx: Statements) =>
  tx.$executeRaw`UPDATE plan SET attention = ${doubt} WHERE id = ${id}::uuid`

/** Names the giver of a plan once she is known. */
export const savePlanGiver = (id: string, donationId: string, tx: Statements) =>
  tx.$executeRaw`
    UPDATE plan SET supporter_id = (SELECT supporter_id FROM donation WHERE id = ${donationId}::uuid)
    WHERE id = ${id}::uuid AND supporter_id IS NULL`

/** Whom the months to come of a giver's plans are receipted to. */
export const saveGiverOfPlans = (
  { id, name, email, locale }: { id: string } & Pick<Plan, 'name' | 'email' | 'locale'>,
  tx: Statements,
) =>
  tx.$executeRaw`
    UPDATE plan SET name = ${name}, email = ${email}, locale = ${locale}::locale
    WHERE supporter_id = ${id}::uuid AND state <> 'ended'`
