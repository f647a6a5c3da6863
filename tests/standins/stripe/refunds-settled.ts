import type Stripe from 'stripe'
import { emit } from '#tests/standins/events/emit.ts'
import { makeBalance } from '#tests/standins/stripe/balance-made.ts'
import { saveCharge } from '#tests/standins/stripe/refunds.ts'
import type { World } from '#tests/standins/world.ts'

/** Ends a pending refund, or fails one that was through, as a bank does days later. False when it stands otherwise. */
export function settleRefund(world: World, id: string, status: 'succeeded' | 'failed'): boolean {
  const refund = world.store.tables.refunds.find(id)
  const from = status === 'failed' ? ['pending', 'succeeded'] : ['pending']
  if (!refund || !from.includes(refund.status ?? '')) return false
  const settled = status === 'failed' ? failed(world, refund) : { ...refund, status }
  world.store.put('refunds', id, settled)
  emit(world, status === 'failed' ? 'refund.failed' : 'refund.updated', settled)
  return true
}

/** A refund that the bank sent back: its money is on the charge and in the balance again. */
function failed(world: World, refund: Stripe.Refund): Stripe.Refund {
  const charge = world.store.tables.charges.find(String(refund.charge))
  if (charge) saveCharge(world, charge, charge.amount_refunded - refund.amount)
  const { id, currency, amount } = refund
  const balance: Stripe.BalanceTransaction = {
    ...makeBalance({ id, currency }, -amount, world.clock.seconds()),
    ...{ amount, net: amount, type: 'refund_failure', reporting_category: 'refund_failure' },
  }
  world.store.put('balance', balance.id, balance)
  return {
    ...refund,
    status: 'failed',
    failure_reason: 'expired_or_canceled_card',
    failure_balance_transaction: balance.id,
  }
}
