import type Stripe from 'stripe'
import { stripeId } from '#tests/standins/ids.ts'
import { readCall, unsupported, type Verb } from '#tests/standins/stripe/call.ts'
import { isRefusal, missing } from '#tests/standins/stripe/refusal.ts'
import { choice, group, type Params, required, text } from '#tests/standins/wire/params.ts'

type Create = Stripe.BillingPortal.SessionCreateParams

const rules: Params = {
  configuration: text(),
  customer: required(text()),
  flow_data: group({
    after_completion: group({
      redirect: group({ return_url: required(text()) }),
      type: required(choice('hosted_confirmation', 'portal_homepage', 'redirect')),
    }),
    type: required(
      choice(
        'customer_update',
        'payment_method_update',
        'subscription_cancel',
        'subscription_update',
      ),
    ),
  }),
  locale: text(10),
  return_url: text(),
}

/** The flow as Stripe shows it: what was not asked for is empty. */
const flowOf = (doneUrl: string): Stripe.BillingPortal.Session.Flow => ({
  after_completion: {
    hosted_confirmation: null,
    redirect: { return_url: doneUrl },
    type: 'redirect',
  },
  customer_update: null,
  subscription_cancel: null,
  subscription_pause: null,
  subscription_update: null,
  subscription_update_confirm: null,
  type: 'payment_method_update',
})

/** Opens the page on which a customer leaves another card; no other page of the portal is spoken here. */
export const createPortal: Verb = (world, call) => {
  const params = readCall<Create>(rules, call)
  if (isRefusal(params)) return params
  const customer = params.customer ?? ''
  if (!world.store.tables.customers.find(customer)) return missing('customer', customer)
  const { flow_data: flow } = params
  const doneUrl = flow?.after_completion?.redirect?.return_url
  if (flow?.type !== 'payment_method_update' || !doneUrl)
    return unsupported('any portal but one for a new card that leads on when it is done')
  const id = stripeId('bps')
  const session: Stripe.BillingPortal.Session = {
    id,
    object: 'billing_portal.session',
    configuration: params.configuration ?? 'bpc_standin',
    created: world.clock.seconds(),
    customer,
    customer_account: null,
    flow: flowOf(doneUrl),
    livemode: false,
    locale: params.locale ?? null,
    on_behalf_of: null,
    return_url: params.return_url ?? null,
    url: `${world.origin}/portal/${id}`,
  }
  world.store.put('portals', id, { session, doneUrl })
  return session
}
