import type Stripe from 'stripe'
import { askStripe, refusedForGood } from '#app/platform/stripe.server.ts'

/** Months that Stripe would still charge: one of this hour, which it writes an hour before it charges, and one whose charge failed. */
const uncharged = ['draft', 'open'] as const

/**
 * Voids every month of a plan that is written and not charged: whoever pauses or stops is charged nothing more, also within the hour of a charge and
 * while a failed one is tried again, which Stripe does in a pause as well. A month that is paid at this very moment is a gift, and stays. Voiding twice is
 * voiding once, so no key of ours: Stripe would keep a failure under it for a day. False when Stripe cannot be asked.
 */
export async function clearOpenMonths(subscription: string): Promise<boolean> {
  const cleared = await askStripe(
    async (stripe) => {
      for (const status of uncharged) {
        const { data } = await stripe.invoices.list({ subscription, status, limit: 100 })
        for (const invoice of data) await clear(stripe, invoice)
      }
      return true
    },
    { step: 'void_open_months' },
  )
  return cleared !== undefined
}

async function clear(stripe: Stripe, { id, status }: Stripe.Invoice): Promise<void> {
  try {
    // A draft of a subscription can neither be deleted nor voided.
    if (status === 'draft') await stripe.invoices.finalizeInvoice(id, { auto_advance: false })
    await stripe.invoices.voidInvoice(id)
  } catch (error) {
    // Stripe is a neighbour: that it was paid or voided a moment ago is an answer.
    if (!refusedForGood(error)) throw error
  }
}
