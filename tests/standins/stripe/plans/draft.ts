import { emit } from '#tests/standins/events/emit.ts'
import { saveSubscription } from '#tests/standins/stripe/plans/end.ts'
import type { InvoiceRow, SubscriptionRow } from '#tests/standins/stripe/plans/rows.ts'
import type { World } from '#tests/standins/world.ts'

/** So long Stripe leaves a month's invoice a draft before it charges it. */
const DRAFT_SECONDS = 3600

/** An invoice that is not finalised yet. */
export function asDraft({ invoice, payments }: InvoiceRow, at: number): InvoiceRow {
  const transitions = { ...invoice.status_transitions, finalized_at: null }
  return {
    invoice: {
      ...invoice,
      ...{ status: 'draft', number: null, hosted_invoice_url: null, effective_at: null },
      automatically_finalizes_at: at + DRAFT_SECONDS,
      status_transitions: transitions,
    },
    payments,
  }
}

/** Leaves a month as a draft for an hour; its charge comes with `finaliseDraft`. */
export function leaveDraft(
  world: World,
  { row, invoice, at }: { row: SubscriptionRow; invoice: InvoiceRow; at: number },
): SubscriptionRow {
  const draft = { invoice: invoice.invoice.id, at: at + DRAFT_SECONDS }
  return saveSubscription(world, { ...row, drafts: (row.drafts ?? 1) - 1, draft })
}

/** Makes a draft an open invoice; whether it is charged is the caller's. */
export function finaliseDraft(
  world: World,
  { invoice, payments }: InvoiceRow,
  { at, advance }: { at: number; advance: boolean },
): InvoiceRow {
  const { id, status_transitions: transitions } = invoice
  const finalised: InvoiceRow = {
    invoice: {
      ...invoice,
      ...{ status: 'open', auto_advance: advance, automatically_finalizes_at: null },
      ...{ number: `STANDIN-${id.slice(-8).toUpperCase()}`, effective_at: at },
      hosted_invoice_url: `${world.origin}/invoice/${id}`,
      status_transitions: { ...transitions, finalized_at: at },
    },
    payments,
  }
  world.store.put('invoices', id, finalised)
  emit(world, 'invoice.finalized', finalised.invoice)
  return finalised
}
