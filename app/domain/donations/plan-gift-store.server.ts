import type { Locale } from '#app/i18n/locale.ts'
import type { Statements } from '#app/platform/db.server.ts'
import { accessToken, tokenHash } from '#app/platform/seal.server.ts'
import { newId } from '#app/values/id.ts'
import type { Currency } from '#app/values/money.ts'

/** One month of a plan that was charged. Amount in minor units, as it came. */
export type PlanGift = {
  id: string
  planId: string
  invoiceId: string
  /** When Stripe wrote the invoice. */
  invoicedAt: Date
  /** The fund that the giver had named when the month was charged; the plan's own where that is gone. */
  fundId: string
  planFundId: string
  amount: number
  currency: Currency
  locale: Locale
  name: string
  email: string
  at: Date
}

/** Writes the gift of an invoice unless there is one; false then. The unique invoice is what makes it one, however often it is told of. */
export async function savePlanGift(gift: PlanGift, tx: Statements): Promise<boolean> {
  const hash = tokenHash(accessToken('donation', gift.id))
  const rows = await tx.$executeRaw`
    INSERT INTO donation (id, token_hash, form_id, content_digest, fund_id, amount, currency, locale,
      name, email, plan_id, invoice_id, invoiced_at, started_at)
    SELECT ${gift.id}::uuid, ${hash}, ${newId()}::uuid, ${`invoice/${gift.invoiceId}`},
      coalesce((SELECT id FROM fund WHERE id = ${gift.fundId}::uuid), ${gift.planFundId}::uuid),
      ${gift.amount}, ${gift.currency}::currency, ${gift.locale}::locale, ${gift.name}, ${gift.email},
      ${gift.planId}::uuid, ${gift.invoiceId}, ${gift.invoicedAt}::timestamptz, ${gift.at}::timestamptz
    ON CONFLICT (invoice_id) DO NOTHING`
  return rows === 1
}

/** Which of these invoices have no gift yet. */
export async function listInvoicesWithoutGift(
  invoiceIds: readonly string[],
  on: Statements,
): Promise<Set<string>> {
  const rows = await on.$queryRaw<{ id: string }[]>`
    SELECT asked.id FROM unnest(${[...invoiceIds]}::text[]) AS asked (id)
    WHERE NOT EXISTS (SELECT FROM donation d WHERE d.invoice_id = asked.id)`
  return new Set(rows.map(({ id }) => id))
}
