import { askStripe } from '#app/platform/stripe.server.ts'
import { invoiceExpand as expand, type InvoiceView, invoiceView } from './invoice-view.ts'

/** A month of a plan as Stripe has it now; undefined when Stripe cannot say. */
export async function lookUpInvoice(id: string): Promise<InvoiceView | undefined> {
  const about = { step: 'invoice' }
  const invoice = await askStripe((stripe) => stripe.invoices.retrieve(id, { expand }), about)
  return invoice && invoiceView(invoice)
}
