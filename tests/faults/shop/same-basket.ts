import { makeEvent, signedEvent } from '#tests/bench/webhooks.ts'
import {
  addToBasket,
  fillCheckout,
  makeBuyer,
  press,
  submitCheckout,
} from '#tests/make/shopping.ts'
import type { Visitor } from '#tests/make/visitor.ts'
import { type Chance, chanceFrom, type Findings } from './chance.ts'
import { passMinutes, type Scene, stockedVariant, until } from './scene.ts'

/**
 * The same basket submitted 2 to 20 times at once; then the return page and 0 to 5 webhooks (some the same event, some another about the
 * same session) at random instants. One order, one payment, one receipt and one letter each time. The scene's neighbours must be quiet:
 * the webhooks are told from here. What nobody tells is left to the reconciler, for which a short run lets `idleMinutes` pass.
 */
export async function submitTheSameBasket(
  scene: Scene,
  { rounds, seed, idleMinutes = 0 }: { rounds: number; seed: number; idleMinutes?: number },
): Promise<Findings> {
  const chance = chanceFrom(seed)
  const faults: string[] = []
  const variant = await stockedVariant(scene, rounds + 10)
  const emails: string[] = []
  let untold = 0
  for (let round = 1; round <= rounds; round += 1) {
    const buyer = makeBuyer()
    const visitor = scene.shop.visitor()
    await addToBasket(visitor, variant)
    const form = await fillCheckout(visitor, buyer)
    const clicks = Array.from({ length: chance.between(2, 20) }, () => visitor.twin())
    const answers = await Promise.all(clicks.map((click) => submitCheckout(click, form)))
    const pages = new Set(answers.map(({ status, headers }) => `${status} ${headers.location}`))
    const [page = ''] = [...pages].map((seen) => seen.split(' ')[1])
    if (pages.size !== 1 || !page.includes('/pay/')) {
      faults.push(`round ${round}: answered ${[...pages].join(', ')}`)
      continue
    }
    emails.push(buyer.email)
    if (!(await payAndTell(scene, { visitor, page, chance }))) untold += 1
  }
  await passMinutes(scene, idleMinutes)
  await settledOnce(scene, { emails, faults, seconds: untold > 0 ? 240 : 60 })
  return { rounds, seed, faults, notes: { toldByNobody: untold } }
}

type Telling = { visitor: Visitor; page: string; chance: Chance }

/** Pays, and lets the return page race the webhooks. False when nobody told at all. */
async function payAndTell(scene: Scene, { visitor, page, chance }: Telling): Promise<boolean> {
  const back = await press(visitor, page, 'pay')
  const { pathname, search } = new URL(back.headers.location ?? '', scene.shop.url)
  const session = { id: page.split('/').at(-1) ?? '', object: 'checkout.session' }
  const secret = scene.settings.STRIPE_WEBHOOK_SECRET ?? ''
  const again = signedEvent(makeEvent('checkout.session.completed', session), secret)
  const told = chance.between(0, 5)
  const returned = chance.between(0, 2)
  const webhooks = Array.from({ length: told }, async () => {
    const other = signedEvent(makeEvent('checkout.session.completed', session), secret)
    await chance.pause(15)
    const { body, headers } = chance.next() < 0.5 ? again : other
    await fetch(`${scene.shop.url}/webhooks/stripe`, { method: 'POST', body, headers })
  })
  const returns = Array.from({ length: returned }, async () => {
    await chance.pause(15)
    await visitor.twin().ask(pathname + search)
  })
  await Promise.all([...webhooks, ...returns])
  return told + returned > 0
}

type Expected = { emails: string[]; faults: string[]; seconds: number }

/** Waits until everything is settled and written to, then counts. */
async function settledOnce(scene: Scene, { emails, faults, seconds }: Expected): Promise<void> {
  const count = async (sql: string) => (await scene.ask<{ n: number }>(sql, [emails]))[0]?.n ?? 0
  const letters = `SELECT count(*)::int AS n FROM letter WHERE recipient = ANY($1) AND state = 'sent'`
  await until(
    `${emails.length} letters sent`,
    seconds,
    async () => (await count(letters)) >= emails.length,
  ).catch((error: Error) => faults.push(error.message))
  const orders = `SELECT count(*)::int AS n FROM "order" WHERE email = ANY($1)`
  const payments = `SELECT count(*)::int AS n FROM payment p JOIN "order" o ON p.reference = 'order/' || o.id
    WHERE o.email = ANY($1) AND o.state = 'paid' AND p.state = 'succeeded'`
  const receipts = `SELECT count(*)::int AS n FROM receipt r JOIN "order" o ON r.reference = 'order/' || o.id
    WHERE o.email = ANY($1)`
  for (const [what, sql] of Object.entries({ orders, payments, receipts, letters })) {
    const found = await count(sql)
    if (found !== emails.length) faults.push(`${found} ${what} for ${emails.length} baskets`)
  }
  const inbox = (await (await fetch(`${scene.neighbours.url}/inbox.json?limit=10000`)).json()) as {
    to: string[]
  }[]
  const arrived = inbox.filter(({ to }) => to.some((address) => emails.includes(address))).length
  if (arrived !== emails.length)
    faults.push(`${arrived} letters arrived for ${emails.length} baskets`)
}
