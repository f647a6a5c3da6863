import type { Locale } from '#app/i18n/locale.ts'
import { Prisma } from '#app/platform/db/generated/client.ts'
import { db, type Statements } from '#app/platform/db.server.ts'
import type { Currency } from '#app/values/money.ts'
import type { SubscriptionView } from '../subscription-view.ts'
import type { PlanNoticeContent, PlanNoticeKind } from './notice.ts'

/** Whom a plan's notices go to, and what they say of it. */
export type NoticePlan = {
  id: string
  number: number
  amount: number
  currency: Currency
  locale: Locale
  email: string
  fund: string
}

/** The plan that something at Stripe is about, with its fund's name in the giver's language. Its row is locked by whoever asks. */
export async function findNoticePlan(
  { planId, subscriptionId }: { planId: string | undefined; subscriptionId: string },
  tx: Statements,
): Promise<NoticePlan | undefined> {
  const rows = await tx.$queryRaw<NoticePlan[]>`
    SELECT p.id, p.number, p.amount, p.currency, p.locale, p.email, coalesce((
      SELECT name FROM fund_text WHERE fund_id = f.id AND name <> ''
      ORDER BY locale = p.locale DESC, locale LIMIT 1), f.slug) AS fund
    FROM plan p JOIN fund f ON f.id = p.fund_id
    WHERE p.subscription_id = ${subscriptionId} AND (${planId ?? null}::uuid IS NULL OR p.id = ${planId ?? null}::uuid)`
  return rows[0]
}

/**
 * Keeps which card a plan is charged to, and answers the one of before where it was another; undefined for the first one that is seen, and when an answer
 * of Stripe's that was asked for later is here already. The plan's row is locked by whoever asks, so that one change is found once.
 */
export async function saveCard(
  { view, now }: { view: SubscriptionView; now: Date },
  tx: Statements,
): Promise<string | undefined> {
  if (!view.card) return undefined
  const rows = await tx.$queryRaw<{ before: string | null }[]>`
    UPDATE plan p SET card_id = ${view.card.id}
    FROM (SELECT id, card_id FROM plan WHERE subscription_id = ${view.id} FOR UPDATE) was
    WHERE p.id = was.id AND p.seen_at <= ${now} AND was.card_id IS DISTINCT FROM ${view.card.id}
    RETURNING was.card_id AS before`
  return rows[0]?.before ?? undefined
}

type NewPlanNotice = {
  id: string
  planId: string
  kind: PlanNoticeKind
  occasion: string
  invoiceId: string | undefined
  content: PlanNoticeContent
  at: Date
}

/** Writes a notice unless its occasion has one; false then. A month that recovered has one only if it was told that it had failed. */
export async function saveNotice(notice: NewPlanNotice, tx: Statements): Promise<boolean> {
  const { id, planId, kind, occasion, invoiceId = null, content, at } = notice
  const told = kind === 'month-recovered' ? failedOf(invoiceId) : Prisma.sql`TRUE`
  const rows = await tx.$executeRaw`
    INSERT INTO plan_notice (id, plan_id, kind, occasion, invoice_id, content, at)
    SELECT ${id}::uuid, ${planId}::uuid, ${kind}::plan_notice_kind, ${occasion}, ${invoiceId},
      ${JSON.stringify(content)}::jsonb, ${at}::timestamptz WHERE ${told}
    ON CONFLICT (occasion) DO NOTHING`
  return rows === 1
}

const failedOf = (invoiceId: string | null) => Prisma.sql`EXISTS (
  SELECT FROM plan_notice f WHERE f.invoice_id = ${invoiceId} AND f.kind IN ('month-failed', 'month-awaits'))`

export type KeptNotice = { kind: PlanNoticeKind; content: PlanNoticeContent; at: Date }

/** A notice by its id. */
export const findKeptNotice = async (
  id: string,
  on: Statements = db(),
): Promise<KeptNotice | undefined> =>
  (
    await on.$queryRaw<KeptNotice[]>`
      SELECT kind::text AS kind, content, at FROM plan_notice WHERE id = ${id}::uuid`
  )[0]

/**
 * Whether a notice says nothing any more that its giver should hear: the month was paid since, tried again or ended with its plan; she never heard that the
 * month had failed; or nothing will be charged to the card that runs out.
 */
export async function isOutdated(id: string, on: Statements = db()): Promise<boolean> {
  const rows = await on.$queryRaw<{ outdated: boolean }[]>`
    SELECT CASE WHEN n.kind IN ('month-failed', 'month-awaits') THEN p.state = 'ended'
        OR EXISTS (SELECT FROM donation d WHERE d.invoice_id = n.invoice_id)
        OR EXISTS (SELECT FROM plan_notice later WHERE later.invoice_id = n.invoice_id AND later.at > n.at)
      WHEN n.kind = 'month-recovered' THEN NOT EXISTS (
        SELECT FROM plan_notice f JOIN letter l ON l.reference = 'plan-notice/' || f.id
        WHERE f.invoice_id = n.invoice_id AND f.id <> n.id AND l.state = 'sent')
      WHEN n.kind = 'card-expiring' THEN p.state = 'ended' ELSE FALSE END AS outdated
    FROM plan_notice n JOIN plan p ON p.id = n.plan_id WHERE n.id = ${id}::uuid`
  return rows[0]?.outdated ?? false
}
