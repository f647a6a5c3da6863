import { expect } from 'vitest'
import { hearStripe } from '#app/domain/checkout/hear-stripe.server.ts'
import { newGiftForm } from '#app/domain/donations/gift-form-seal.server.ts'
import { startGift } from '#app/domain/donations/start-gift.server.ts'
import { startPlan } from '#app/domain/plans/start-plan.server.ts'
import { madeAddress } from '#tests/make/address.ts'
import { eventsOf, sessionIn, type Till } from '../checkout/till.ts'

let givers = 0
type Giving = {
  address?: string
  email?: string
  amount?: number
  form?: string
  rhythm?: 'once' | 'monthly'
}

/** Starts a gift, or a plan when monthly, from an address and for an e-mail of its own unless said. */
export function give(
  till: Till,
  { address = madeAddress(), amount = 2_000, ...rest }: Giving = {},
) {
  givers += 1
  const email = rest.email ?? `giver-${givers}@prov.example`
  const form = rest.form ?? newGiftForm(till.now())
  const giver = { name: 'Greta Givare', email, form }
  const words = { currency: 'SEK', fund: 'safe-nights', amount, ...giver } as const
  const from = { locale: 'sv', address, now: till.now() } as const
  if (rest.rhythm === 'monthly') return startPlan({ request: words, ...from })
  return startGift({ request: { rhythm: 'once', ...words }, ...from })
}

/** Starts one and answers its payment page; throws when the shop refuses. */
export async function pageOf(till: Till, giving: Giving = {}): Promise<string> {
  const started = await give(till, giving)
  if (!started.ok) throw new Error(`refused: ${started.refusal}`)
  return started.value.url
}

/** Why a gift is refused; undefined when it is not. */
export async function refusalOf(till: Till, giving: Giving = {}): Promise<string | undefined> {
  const answer = await give(till, giving)
  return answer.ok ? undefined : answer.refusal
}

/** How a payment page stands at Stripe. */
export const statusOf = async (till: Till, page: string) =>
  (await till.stripe.checkout.sessions.retrieve(sessionIn(page))).status

/** How payment pages stand, one after the other. */
export const statusesOf = (till: Till, pages: string[]) =>
  Promise.all(pages.map((page) => statusOf(till, page)))

/** A card is refused on a page, and the shop hears of it. */
export async function decline(till: Till, page: string): Promise<void> {
  await till.press(page, 'decline')
  const [event] = (await eventsOf(till, 'payment_intent.payment_failed')).slice(-1)
  if (event) expect(await hearStripe(event, till.now())).toBe('heard')
}
