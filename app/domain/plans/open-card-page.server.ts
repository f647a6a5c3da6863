import { recordRead } from '#app/domain/history/record-read.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { askStripe } from '#app/platform/stripe.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { findPlan } from './store.server.ts'

const locales = { sv: 'sv', nb: 'nb', en: 'en-GB' } as const

type Wish = {
  planId: string
  locale: Locale
  /** Where Stripe's page leads to when it is done with, or left. */
  doneUrl: string
  leftUrl: string
  now: Date
}

/**
 * Opens Stripe's page on which the giver of a plan leaves another card, and answers its address. A card left there becomes her default, which a plan that
 * names its own card does not take (the checkout gives it one): so that card is made her default first, and the plan then follows the default.
 * Whether she leaves another or none, the months to come are charged to the one that she left last. The history keeps that she went there, once an hour.
 */
export async function openCardPage(
  wish: Wish,
): Promise<Outcome<{ url: string }, 'plan_ended' | 'payment_unreachable'>> {
  const plan = await findPlan(wish.planId)
  if (!plan?.subscriptionId || plan.state === 'ended') return refused('plan_ended')
  const { subscriptionId } = plan
  const url = await askStripe(
    async (stripe) => {
      const read = await stripe.subscriptions.retrieve(subscriptionId)
      const [own, customer] = [idOf(read.default_payment_method), idOf(read.customer) ?? '']
      if (own) {
        await stripe.customers.update(customer, {
          invoice_settings: { default_payment_method: own },
        })
        await stripe.subscriptions.update(subscriptionId, { default_payment_method: '' })
      }
      const page = await stripe.billingPortal.sessions.create(sessionFor(customer, wish))
      return page.url
    },
    { step: 'card_page' },
  )
  if (!url) return refused('payment_unreachable')
  // What she leaves there Stripe keeps and does not tell us: that she was led there is what we know.
  const by = { kind: 'giver' } as const
  await recordRead({ by, action: 'plans.card_page', object: `plan/${plan.id}`, at: wish.now })
  return done({ url })
}

const idOf = (thing: string | { id: string } | null): string | undefined =>
  typeof thing === 'string' ? thing : thing?.id

const sessionFor = (customer: string, { locale, doneUrl, leftUrl }: Wish) => ({
  customer,
  locale: locales[locale],
  return_url: leftUrl,
  flow_data: {
    type: 'payment_method_update' as const,
    after_completion: { type: 'redirect' as const, redirect: { return_url: doneUrl } },
  },
})
