import type { Verb } from '#tests/standins/stripe/call.ts'
import { listEvents, retrieveEvent } from '#tests/standins/stripe/events-read.ts'
import {
  finaliseInvoice,
  listInvoices,
  retrieveInvoice,
  voidOpenInvoice,
} from '#tests/standins/stripe/plans/invoice-calls.ts'
import { createPortal } from '#tests/standins/stripe/plans/portal-calls.ts'
import {
  cancelSubscription,
  listSubscriptions,
  retrieveSubscription,
  updateSubscription,
} from '#tests/standins/stripe/plans/subscription-calls.ts'
import { createRefund, listRefunds } from '#tests/standins/stripe/refunds.ts'
import {
  closeSession,
  createSession,
  listLines,
  listSessions,
  retrieveSession,
} from '#tests/standins/stripe/sessions.ts'
import {
  createCustomer,
  listBalance,
  listWebhookEndpoints,
  retrieve,
  updateCustomer,
} from '#tests/standins/stripe/simple.ts'
import type { Route } from '#tests/standins/wire/router.ts'

const get = (pattern: string, run: Verb): Route<Verb> => ({ method: 'GET', pattern, run })
const post = (pattern: string, run: Verb): Route<Verb> => ({ method: 'POST', pattern, run })

/** Every call of Stripe's API that is spoken here. */
export const routes: Route<Verb>[] = [
  post('/v1/checkout/sessions', createSession),
  get('/v1/checkout/sessions', listSessions),
  get('/v1/checkout/sessions/:id', retrieveSession),
  post('/v1/checkout/sessions/:id/expire', closeSession),
  get('/v1/checkout/sessions/:id/line_items', listLines),
  get('/v1/payment_intents/:id', retrieve('intents', 'payment_intent')),
  get('/v1/charges/:id', retrieve('charges', 'charge')),
  post('/v1/refunds', createRefund),
  get('/v1/refunds', listRefunds),
  get('/v1/refunds/:id', retrieve('refunds', 'refund')),
  post('/v1/customers', createCustomer),
  get('/v1/customers/:id', retrieve('customers', 'customer')),
  post('/v1/customers/:id', updateCustomer),
  post('/v1/billing_portal/sessions', createPortal),
  get('/v1/payment_methods/:id', retrieve('methods', 'PaymentMethod')),
  get('/v1/subscriptions', listSubscriptions),
  get('/v1/subscriptions/:id', retrieveSubscription),
  post('/v1/subscriptions/:id', updateSubscription),
  { method: 'DELETE', pattern: '/v1/subscriptions/:id', run: cancelSubscription },
  get('/v1/invoices', listInvoices),
  get('/v1/invoices/:id', retrieveInvoice),
  post('/v1/invoices/:id/finalize', finaliseInvoice),
  post('/v1/invoices/:id/void', voidOpenInvoice),
  get('/v1/events', listEvents),
  get('/v1/events/:id', retrieveEvent),
  get('/v1/balance_transactions', listBalance),
  get('/v1/balance_transactions/:id', retrieve('balance', 'balance_transaction')),
  get('/v1/webhook_endpoints', listWebhookEndpoints),
]
