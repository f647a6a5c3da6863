import { hiddenField, makeBuyer, press } from '#tests/make/shopping.ts'
import type { Visitor } from '#tests/make/visitor.ts'
import type { Chance } from './chance.ts'
import { type Scene, until } from './scene.ts'

/** A gift that has come in; `intent` is Stripe's, empty for one that staff wrote down. */
export type Given = { id: string; reference: string; intent: string; amount: number; email: string }

const funds = ['safe-nights', 'outreach', 'legal-and-health', 'workshop']

/** Somebody gives by card, pays at Stripe, and the shop has heard of it. */
export async function giveByCard(scene: Scene, chance: Chance): Promise<Given> {
  const visitor = scene.shop.visitor()
  const { name, email } = makeBuyer()
  const page = await visitor.ask('/sv/give')
  const amount = chance.between(2_000, 200_000)
  const started = await visitor.ask('/sv/give', {
    form: {
      ...{ rhythm: 'once', currency: 'SEK', form: hiddenField(page.body, 'form') },
      ...{ ownAmount: (amount / 100).toFixed(2), fund: funds[chance.between(0, 3)] ?? '' },
      ...{ name, email },
    },
  })
  await press(visitor, started.headers.location ?? '', 'pay')
  return findGiven(scene, email)
}

/** Staff write down what came by bank, the form pressed twice: it is one gift. */
export async function recordByBank(scene: Scene, staff: Visitor, chance: Chance): Promise<Given> {
  const { name, email } = makeBuyer()
  const page = await staff.ask('/staff/gifts/recording')
  const [fund] = await scene.ask<{ id: string }>('SELECT id FROM fund WHERE slug = $1', [
    funds[chance.between(0, 3)],
  ])
  const form = {
    ...{ form: hiddenField(page.body, 'form'), way: 'bank', currency: 'SEK', locale: 'sv' },
    ...{ amount: (chance.between(100, 900_000) / 100).toFixed(2), fundId: fund?.id ?? '' },
    ...{ day: hiddenField(page.body, 'day'), bankReference: `OCR ${email}`, name, email },
  }
  await Promise.all(
    [staff.twin(), staff.twin()].map((twin) => twin.ask('/staff/gifts/recording', { form })),
  )
  return findGiven(scene, email)
}

async function findGiven(scene: Scene, email: string): Promise<Given> {
  let found: Given[] = []
  await until('the gift has come in', 30, async () => {
    found = await scene.ask<Given>(
      `SELECT d.id, 'G-' || (1000 + d.number) AS reference, coalesce(p.intent_id, '') AS intent, d.amount, d.email
       FROM donation d LEFT JOIN payment p ON p.reference = 'donation/' || d.id
       WHERE d.email = $1 AND d.state = 'settled'`,
      [email],
    )
    return found.length > 0
  })
  const [gift] = found
  if (!gift || found.length > 1) throw new Error(`${found.length} gifts of one form`)
  return gift
}
