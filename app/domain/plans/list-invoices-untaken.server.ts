import type Stripe from 'stripe'
import { listWithoutGift } from '#app/domain/donations/list-without-gift.server.ts'
import { claimLook } from '#app/domain/payments/claim-look.server.ts'
import { listMade, type StripeList } from '#app/domain/payments/list-made.server.ts'
import { addHours, addMinutes } from '#app/values/period.ts'
import { type InvoiceView, invoiceView } from './invoice-view.ts'

/** So often the list is asked for, by all servers together. */
const everyMinutes = 10

/**
 * So far back it is looked through again: an invoice is found by when it was written, and one whose charge failed is tried again for 15 days.
 * Longer when nobody has looked for longer.
 */
const overlapHours = 20 * 24

const paid: StripeList<Stripe.Invoice> = {
  step: 'invoices',
  ask: (stripe, narrowed) => stripe.invoices.list({ status: 'paid', ...narrowed }),
}

/** Months of plans that Stripe has charged and that no webhook told of, oldest first, and until when they are all. Undefined when somebody has just looked, or when Stripe cannot say. */
export async function listInvoicesUntaken(
  now: Date,
): Promise<{ invoices: InvoiceView[]; until: Date } | undefined> {
  const firstFrom = addHours(now, -overlapHours)
  const notSince = addMinutes(now, -everyMinutes)
  const through = await claimLook({ list: 'plan-invoices', now, notSince, firstFrom })
  if (!through) return undefined
  const stretch = { from: addHours(through, -overlapHours), until: addMinutes(now, everyMinutes) }
  const made = await listMade(paid, stretch)
  if (!made) return undefined
  const ours = made.rows.map(invoiceView).filter(({ planId, amount }) => planId && amount > 0)
  const untaken = await listWithoutGift(ours.map(({ id }) => id))
  return { invoices: ours.filter(({ id }) => untaken.has(id)), until: made.until }
}
