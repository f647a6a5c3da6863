import {
  type Address,
  addToBasket,
  fillCheckout,
  makeBuyer,
  press,
  submitCheckout,
} from '#tests/make/shopping.ts'
import { Visitor } from '#tests/make/visitor.ts'
import type { Chance } from './chance.ts'
import { type Scene, until } from './scene.ts'

/** What people were told, by e-mail address: that their order is written (they saw the payment page), and that they have paid. */
export type Promised = { ordered: Set<string>; paid: Set<string> }
export type Shoppers = { goHome: () => Promise<Promised> }

/** Sends people to buy until they are called home. A connection that breaks sends them back to the start, as it does in life. */
export function sendShoppers(
  scene: Scene,
  { variant, count, chance }: { variant: string; count: number; chance: Chance },
): Shoppers {
  const promised: Promised = { ordered: new Set(), paid: new Set() }
  let open = true
  const shop = async (): Promise<void> => {
    while (open) {
      const buyer = makeBuyer()
      // The shop is being killed under them: a broken connection is the point of the test, not its failure.
      await buyOnce(scene, { variant, buyer, promised, chance }).catch(() => chance.pause(100))
    }
  }
  const home = Promise.all(Array.from({ length: count }, shop))
  return {
    goHome: async () => {
      open = false
      await home
      return promised
    },
  }
}

type Visit = { variant: string; buyer: Address; promised: Promised; chance: Chance }

async function buyOnce(scene: Scene, { variant, buyer, promised, chance }: Visit): Promise<void> {
  const visitor = new Visitor(scene.shop.url)
  await addToBasket(visitor, variant)
  const form = await fillCheckout(visitor, buyer)
  const answer = await submitCheckout(visitor, form)
  if (answer.status !== 303) return chance.pause(50)
  promised.ordered.add(buyer.email)
  const back = await press(visitor, answer.headers.location ?? '', 'pay')
  if (back.status !== 303) return
  promised.paid.add(buyer.email)
  const { pathname, search } = new URL(back.headers.location ?? '', scene.shop.url)
  if (chance.next() < 0.5) await visitor.ask(pathname + search)
}

/** Which promises were not kept: an order lost, a payment not settled, a charge or a letter too many. */
export async function countUnkept(scene: Scene, promised: Promised): Promise<string[]> {
  const faults: string[] = []
  const paid = [...promised.paid]
  const count = async (sql: string, emails: string[]) =>
    (await scene.ask<{ n: number }>(sql, [emails]).catch(() => [{ n: -1 }]))[0]?.n ?? 0
  const settled = `SELECT count(DISTINCT o.email)::int AS n FROM "order" o JOIN receipt r ON r.reference = 'order/' || o.id
    JOIN letter l ON l.reference = r.reference AND l.state = 'sent' WHERE o.state = 'paid' AND o.email = ANY($1)`
  await until(
    `${paid.length} paid orders settled and written to`,
    300,
    async () => (await count(settled, paid)) === paid.length,
  ).catch(async (error: Error) => faults.push(`${error.message}: ${await count(settled, paid)}`))
  const written = await count(
    `SELECT count(DISTINCT email)::int AS n FROM "order" WHERE email = ANY($1)`,
    [...promised.ordered],
  )
  if (written !== promised.ordered.size)
    faults.push(`${promised.ordered.size} orders were promised, ${written} are written`)
  const twice = await scene.ask<{ email: string }>(
    `SELECT o.email FROM "order" o JOIN payment p ON p.reference = 'order/' || o.id WHERE p.state = 'succeeded'
     GROUP BY o.email HAVING count(*) > 1`,
  )
  if (twice.length > 0) faults.push(`${twice.length} people have two payments`)
  return [...faults, ...(await chargesAndLetters(scene, promised))]
}

/** The neighbours' own count: what Stripe charged and what arrived. */
async function chargesAndLetters(scene: Scene, promised: Promised): Promise<string[]> {
  const faults: string[] = []
  const inbox = (await (await fetch(`${scene.neighbours.url}/inbox.json?limit=10000`)).json()) as {
    to: string[]
  }[]
  const letters = new Map<string, number>()
  for (const { to } of inbox)
    for (const address of to) letters.set(address, (letters.get(address) ?? 0) + 1)
  const many = [...letters.values()].filter((number) => number > 1).length
  if (many > 0) faults.push(`${many} people have two letters`)
  const unwritten =
    inbox.length < 10_000 ? [...promised.paid].filter((email) => !letters.has(email)).length : 0
  if (unwritten > 0) faults.push(`${unwritten} paid and have no letter`)
  return faults
}
