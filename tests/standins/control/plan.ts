import type { PlanOrder } from '#tests/standins/control/rules.ts'
import { saveSubscription } from '#tests/standins/stripe/plans/end.ts'
import type { World } from '#tests/standins/world.ts'

function setExpiry(world: World, id: string, { month, year }: { month: number; year: number }) {
  const method = world.store.tables.methods.find(id)
  if (!method?.card) return
  const card = { ...method.card, exp_month: month, exp_year: year }
  world.store.put('methods', id, { ...method, card })
}

/** Decides what becomes of a subscription's charges and of its card; answers what is wrong with the order, or null. */
export function orderPlan(world: World, order: PlanOrder): string | null {
  const row = world.store.tables.subscriptions.find(order.subscription)
  if (row === undefined) return 'There is no such subscription.'
  const { declineNext: left, code = 'insufficient_funds', draftNext, cardExpires } = order
  saveSubscription(world, {
    ...row,
    ...(left !== undefined && { declines: { left, code } }),
    ...(draftNext !== undefined && { drafts: draftNext }),
  })
  const method = String(row.subscription.default_payment_method)
  if (cardExpires) setExpiry(world, method, cardExpires)
  return null
}
