import fc from 'fast-check'
import { expect } from 'vitest'
import type { Basket } from '#app/domain/basket/basket.ts'
import { hearStripe } from '#app/domain/checkout/hear-stripe.server.ts'
import { leaveCheckout } from '#app/domain/checkout/leave-checkout.server.ts'
import { payOwedRefunds } from '#app/domain/checkout/pay-owed-refunds.server.ts'
import { reconcile } from '#app/domain/checkout/reconcile.server.ts'
import { settleReturn } from '#app/domain/checkout/settle-return.server.ts'
import { db } from '#app/platform/db.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import { makeBasket } from '#tests/make/basket.ts'
import { makeDesigner } from '#tests/make/designer.ts'
import { makeProduct } from '#tests/make/product.ts'
import { eventsOf, submit, type Till } from './till.ts'

/** One thing that somebody may do; `number` chooses among what there is. */
export type Step = {
  what:
    | 'submit'
    | 'change'
    | 'pay'
    | 'decline'
    | 'leave'
    | 'return'
    | 'tell'
    | 'reconcile'
    | 'refund'
  number: number
}

/** Steps that are done at once; then so many minutes pass, and perhaps Stripe's next answer is garbled. */
export type Moment = { steps: Step[]; minutes: number; garbled: boolean }

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(
    ...(['submit', 'submit', 'submit', 'change', 'pay', 'pay', 'pay', 'decline'] as const),
    ...(['leave', 'return', 'tell', 'tell', 'reconcile', 'refund'] as const),
  ),
  number: fc.nat({ max: 11 }),
})

export const moments: fc.Arbitrary<Moment[]> = fc.array(
  fc.record({
    steps: fc.array(step, { minLength: 1, maxLength: 3 }),
    minutes: fc.constantFrom(0, 0, 0, 1, 3, 41),
    garbled: fc.boolean(),
  }),
  { minLength: 3, maxLength: 14 },
)

type World = { till: Till; baskets: Basket[]; pages: string[] }

const pick = <One>(list: readonly One[], number: number): One | undefined =>
  list[number % list.length]

/** Three buyers, two pieces: one of a kind, and two of the other. */
async function openWorld(till: Till): Promise<World> {
  await till.open()
  const { id: designerId } = await makeDesigner()
  const { variantIds } = await makeProduct({ stock: [1, 2], designerId, designerPart: 7_003 })
  const [one = '', two = ''] = variantIds
  const baskets = await Promise.all([
    makeBasket([{ variantId: one, quantity: 1 }]),
    makeBasket([{ variantId: two, quantity: 2 }]),
    makeBasket([two, one].map((variantId) => ({ variantId, quantity: 1 }))),
  ])
  return { till, baskets, pages: [] }
}

async function buy({ till, baskets, pages }: World, number: number, city: string): Promise<void> {
  const basket = pick(baskets, number)
  const placed = basket && (await submit(till, basket, { city }))
  if (placed?.ok && placed.value.url.includes('/pay/')) pages.push(placed.value.url)
}

async function anyToken(number: number): Promise<string> {
  const orders = await db().order.findMany({ orderBy: { number: 'asc' }, select: { id: true } })
  return accessToken('order', pick(orders, number)?.id ?? '')
}

async function press({ till, pages }: World, number: number, action: string): Promise<void> {
  const page = pick(pages, number)
  if (page) await till.press(page, action)
}

/** Tells the newest events, in the wrong order, some of them for the second time. */
async function tellSome({ till }: World, number: number): Promise<void> {
  const events = (await eventsOf(till)).toReversed().slice(0, 1 + number)
  for (const event of events) await hearStripe(event, till.now())
}

const doings: Record<Step['what'], (world: World, number: number) => Promise<unknown>> = {
  submit: (world, number) => buy(world, number, 'Stockholm'),
  change: (world, number) => buy(world, number, `Stad ${number}`),
  pay: (world, number) => press(world, number, 'pay'),
  decline: (world, number) => press(world, number, 'decline'),
  leave: async ({ till }, number) => leaveCheckout(await anyToken(number), till.now()),
  return: async ({ till }, number) =>
    settleReturn({ kind: 'order', token: await anyToken(number), now: till.now() }),
  tell: tellSome,
  reconcile: ({ till }) => reconcile(till.now()),
  refund: ({ till }) => payOwedRefunds(till.now()),
}

async function live(world: World, { steps, minutes, garbled }: Moment): Promise<void> {
  const { till } = world
  // What is asked for from here, and not by the shop, must be readable.
  const asksHere = steps.some(({ what }) => what === 'tell')
  if (garbled && !asksHere) await till.control({ api: { mode: 'garbage', times: 1 } })
  await Promise.all(steps.map(({ what, number }) => doings[what](world, number)))
  if (garbled) await till.control({ reset: 'faults' })
  if (minutes > 0) await till.passMinutes(minutes)
}

/** Lives through the moments, lets everything come to rest, and holds the shop against Stripe and the books. */
export async function liveThrough(till: Till, life: readonly Moment[]): Promise<string> {
  const world = await openWorld(till)
  for (const moment of life) await live(world, moment)
  await till.audit()
  await till.passMinutes(45)
  for (let sweep = 0; sweep < 2; sweep += 1) {
    await till.passMinutes(3)
    await reconcile(till.now())
  }
  await payOwedRefunds(till.now())
  await till.audit()
  return endsInOrder(till)
}

async function endsInOrder(till: Till): Promise<string> {
  const [orders, holds, stock, booked] = await Promise.all([
    db().order.findMany({ select: { state: true, totalAmount: true } }),
    db().stockHold.count({ where: { state: 'active' } }),
    db().stock.findMany({ select: { onHand: true, reserved: true } }),
    db().ledgerLine.aggregate({ _sum: { amount: true }, where: { account: '1580' } }),
  ])
  expect(orders.filter(({ state }) => state === 'awaiting_payment')).toEqual([])
  expect([holds, stock.every(({ reserved }) => reserved === 0)]).toEqual([0, true])
  const paid = orders.filter(({ state }) => state === 'paid')
  const taken = paid.reduce((sum, order) => sum + order.totalAmount, 0)
  expect(Number(booked._sum.amount ?? 0)).toBe(taken)
  expect(await keptAtStripe(till)).toBe(taken)
  const refunds = await db().refund.count()
  return `${paid.length} paid, ${orders.length - paid.length} not, ${refunds} refunded`
}

/** What was charged and not given back, in öre, as Stripe has it. */
async function keptAtStripe(till: Till): Promise<number> {
  const { sessions, refunds } = await till.state()
  const paid = sessions.filter((session) => session.payment_status === 'paid')
  const charged = paid.reduce((sum, session) => sum + (session.amount_total ?? 0), 0)
  return charged - refunds.reduce((sum, refund) => sum + refund.amount, 0)
}
