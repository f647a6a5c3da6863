import {
  addToBasket,
  fillCheckout,
  makeBuyer,
  press,
  submitCheckout,
} from '#tests/make/shopping.ts'
import type { Visitor } from '#tests/make/visitor.ts'
import type { Findings } from './chance.ts'
import { changeStock, type Scene, stockedVariant, until } from './scene.ts'

type Wish = { rounds: number; seed: number; buyers?: number }

/**
 * One unit, sixteen buyers on connections of their own, all pressing "buy" at once, over and over. Exactly one reaches the payment page;
 * the others are told that it is gone, and are charged nothing. Odd rounds are paid and the unit is received again; even ones are left.
 */
export async function raceForLastUnit(
  scene: Scene,
  { rounds, seed, buyers = 16 }: Wish,
): Promise<Findings> {
  const faults: string[] = []
  const variant = await stockedVariant(scene, 1)
  const first = scene.shop.visitor()
  const visitors = [first, ...Array.from({ length: buyers - 1 }, () => scene.shop.visitor())]
  await Promise.all(visitors.map((visitor) => addToBasket(visitor, variant)))
  const form = await fillCheckout(first, makeBuyer())
  let sold = 0
  for (let round = 1; round <= rounds; round += 1) {
    const answers = await Promise.all(
      visitors.map((visitor) => submitCheckout(visitor, { ...form, ...makeBuyer() })),
    )
    const wrong = wrongAnswers(answers.map(({ status }) => status))
    if (wrong) {
      faults.push(`round ${round}: answered ${wrong}`)
      break // no later round would say more
    }
    const at = answers.findIndex(({ status }) => status === 303)
    const paid = round % 2 === 1
    await finish(scene, first, { page: answers[at]?.headers.location ?? '', paid })
    sold += paid ? 1 : 0
    faults.push(...(await wrongStock(scene, variant, round)))
    // The others' baskets became no order, and race again as they are.
    await freshBasket(visitors[at] ?? first, variant)
  }
  return { rounds, seed, faults, notes: { buyers, sold, charged: await countCharges(scene) } }
}

/** One reaches the payment page and all others are told that it is gone; anything else is a fault, in its own words. */
function wrongAnswers(statuses: readonly number[]): string | undefined {
  const won = statuses.filter((status) => status === 303).length
  const lost = statuses.filter((status) => status === 409).length
  return won === 1 && lost === statuses.length - 1 ? undefined : statuses.join(' ')
}

/** Nothing is set aside any more and nothing is negative; the unit is received again for the next round. */
async function wrongStock(scene: Scene, variant: string, round: number): Promise<string[]> {
  const [stock] = await scene.ask<{ on_hand: number; reserved: number }>(
    'SELECT on_hand, reserved FROM stock WHERE variant_id = $1',
    [variant],
  )
  const sound = stock && stock.reserved === 0 && stock.on_hand >= 0
  await changeStock(scene, variant, 1 - (stock?.on_hand ?? 0))
  return sound ? [] : [`round ${round}: stock ${JSON.stringify(stock)}`]
}

async function freshBasket(visitor: Visitor, variant: string): Promise<void> {
  visitor.cookies.clear()
  await addToBasket(visitor, variant)
}

/** Pays or leaves, and waits until the shop has heard of it. */
async function finish(
  scene: Scene,
  visitor: Visitor,
  { page, paid }: { page: string; paid: boolean },
): Promise<void> {
  const back = await press(visitor, page, paid ? 'pay' : 'leave')
  const { pathname, search } = new URL(back.headers.location ?? '', scene.shop.url)
  await visitor.ask(pathname + search)
  await until('the order has ended', 30, async () => {
    const rows = await scene.ask(`SELECT 1 FROM "order" WHERE state = 'awaiting_payment'`)
    return rows.length === 0
  })
}

async function countCharges(scene: Scene): Promise<number> {
  const [row] = await scene.ask<{ n: number }>(
    `SELECT count(*)::int AS n FROM payment WHERE state = 'succeeded'`,
  )
  return row?.n ?? 0
}
