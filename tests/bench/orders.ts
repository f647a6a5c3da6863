import { Agent } from 'node:http'
import type { RunningShop } from '#tests/make/running-shop.ts'
import { expectStatus, press, reachPayment } from '#tests/make/shopping.ts'
import { Visitor } from '#tests/make/visitor.ts'

export type OrderRate = { perSecond: number; orders: number; settledPerSecond: number }

/**
 * Whole orders: basket, checkout, payment page, payment; `settled` waits until each is settled by its webhook. `atOnce` buyers for some seconds.
 */
export async function measureOrders(
  shop: RunningShop,
  wish: { variant: string; atOnce: number; seconds: number; countPaid: () => Promise<number> },
): Promise<OrderRate> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const before = await wish.countPaid()
  const started = performance.now()
  const until = started + wish.seconds * 1000
  let orders = 0
  const buy = async (): Promise<void> => {
    while (performance.now() < until) {
      const visitor = new Visitor(shop.url, agent)
      const page = await reachPayment(visitor, wish.variant)
      expectStatus(await press(visitor, page, 'pay'), 303)
      orders += 1
    }
  }
  await Promise.all(Array.from({ length: wish.atOnce }, buy))
  const bought = (performance.now() - started) / 1000
  while ((await wish.countPaid()) - before < orders)
    await new Promise((resume) => setTimeout(resume, 10))
  const settled = (performance.now() - started) / 1000
  return { orders, perSecond: orders / bought, settledPerSecond: orders / settled }
}
