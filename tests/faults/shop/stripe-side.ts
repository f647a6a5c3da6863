import type { Chance } from './chance.ts'
import type { Scene } from './scene.ts'

type Paid = { intent: string; amount: number }

/** Stripe's own page gives some of a payment back, so many times, each at a moment of its own. */
export async function giveBackAtStripe(
  scene: Scene,
  { paid, times, chance }: { paid: Paid; times: number; chance: Chance },
): Promise<void> {
  const tries = Array.from({ length: times }, async () => {
    await chance.pause(25)
    const refund = { paymentIntent: paid.intent, amount: chance.between(1, paid.amount) }
    // Stripe refuses what does not fit any more; that is its part of the race.
    await fetch(`${scene.neighbours.url}/control`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ refund }),
    })
  })
  await Promise.all(tries)
}

/** What of a payment has gone back, as Stripe knows it. */
export async function refundsAtStripe(scene: Scene, intent: string): Promise<{ amount: number }[]> {
  const answer = await fetch(
    `${scene.neighbours.url}/v1/refunds?payment_intent=${intent}&limit=100`,
    { headers: { authorization: `Bearer ${scene.settings.STRIPE_SECRET_KEY}` } },
  )
  const { data } = (await answer.json()) as { data: { amount: number; status: string }[] }
  return data.filter(({ status }) => status === 'succeeded')
}
