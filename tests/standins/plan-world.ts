import type Stripe from 'stripe'
import { type Running, wish } from '#tests/standins/running.ts'

export const DAY = 24 * 3600

/** What Lykta asks for when somebody gives 200 kr each month, with changes. */
export const monthly = (
  changes: Partial<Stripe.Checkout.SessionCreateParams> = {},
): Stripe.Checkout.SessionCreateParams => {
  const { payment_intent_data: _, ...asked } = wish()
  return {
    ...asked,
    mode: 'subscription',
    submit_type: 'donate',
    line_items: [
      {
        quantity: 1,
        price_data: {
          ...{ currency: 'sek', unit_amount: 20_000, product_data: { name: 'Safe nights' } },
          recurring: { interval: 'month' },
        },
      },
    ],
    metadata: { plan: 'p1' },
    subscription_data: { metadata: { plan: 'p1', fund: 'f1' } },
    ...changes,
  }
}

/** A monthly gift whose first month is paid. */
export async function begun(standins: Running) {
  const { id, url } = await standins.stripe.checkout.sessions.create(monthly())
  await standins.press(url ?? '', 'pay')
  const session = await standins.stripe.checkout.sessions.retrieve(id)
  return { session, subscription: String(session.subscription) }
}

/** Lets days pass at Stripe. */
export const days = (standins: Running, count: number) =>
  standins.control({ clock: { advanceSeconds: count * DAY } })

/** Lets a month pass at Stripe. */
export const month = (standins: Running) => standins.control({ clock: { months: 1 } })

/** The invoices of a subscription, newest first, with the attempts to pay them. */
export const invoicesOf = async ({ stripe }: Running, subscription: string) =>
  (await stripe.invoices.list({ subscription, limit: 100, expand: ['data.payments'] })).data

/** What has been charged in all, in minor units. */
export async function charged({ stripe }: Running): Promise<number> {
  const lines = await stripe.balanceTransactions.list({ type: 'charge', limit: 100 })
  return lines.data.reduce((sum, { amount }) => sum + amount, 0)
}
