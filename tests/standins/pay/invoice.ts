import { unknownPage } from '#tests/standins/pay/page.ts'
import { languageOf, texts, written } from '#tests/standins/pay/texts.ts'
import { chargeInvoice } from '#tests/standins/stripe/plans/charge-invoice.ts'
import { watchSubscription } from '#tests/standins/stripe/plans/renew.ts'
import type { InvoiceRow } from '#tests/standins/stripe/plans/rows.ts'
import { type Answer, json, seeOther } from '#tests/standins/wire/answer.ts'
import { type Ask, wantsJson } from '#tests/standins/wire/ask.ts'
import { html, page } from '#tests/standins/wire/page.ts'
import type { World } from '#tests/standins/world.ts'

const languageFor = (ask: Ask) => languageOf(null, ask.headers['accept-language'] ?? '')

const rowNamed = (world: World, ask: Ask): InvoiceRow | undefined =>
  world.store.tables.invoices.find(ask.names.id ?? '')

/** Stripe's page of one invoice: what it asks, and a button that pays it with the customer there to confirm. */
function showInvoice(world: World, ask: Ask): Answer {
  const row = rowNamed(world, ask)
  const language = languageFor(ask)
  if (!row) return unknownPage(language)
  const say = texts[language]
  const { id, status, amount_due: amount, currency } = row.invoice
  const open = html`<p>${say.total}: ${written(amount, currency, language)}</p>
<form method="post" action="/invoice/${id}"><button class="main" name="action" value="pay">${say.pay}</button></form>`
  const body = html`<p class="note">${say.demonstration}</p>
<h1>${status === 'paid' ? say.paidTitle : say.title}</h1>
${status === 'open' ? open : html`<p>${status === 'paid' ? say.paid : say.expired}</p>`}`
  return page({ language, title: say.title, body })
}

/** Pays an open invoice. The bank, which sees the customer now, says yes. */
function payInvoice(world: World, ask: Ask): Answer {
  const invoice = rowNamed(world, ask)
  if (!invoice) return unknownPage(languageFor(ask))
  const id = String(invoice.invoice.parent?.subscription_details?.subscription)
  const row = world.store.tables.subscriptions.find(id)
  if (row && invoice.invoice.status === 'open') {
    chargeInvoice(world, { row: { ...row, declines: null }, invoice, at: world.clock.seconds() })
    watchSubscription(world, id)
  }
  if (wantsJson(ask)) return json(200, { status: rowNamed(world, ask)?.invoice.status })
  return seeOther(`/invoice/${invoice.invoice.id}`)
}

export const invoiceRoutes = [
  { method: 'GET', pattern: '/invoice/:id', run: showInvoice },
  { method: 'POST', pattern: '/invoice/:id', run: payInvoice },
]
