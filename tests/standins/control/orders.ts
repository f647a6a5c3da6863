import { orderEvents } from '#tests/standins/control/events.ts'
import { orderPlan } from '#tests/standins/control/plan.ts'
import type { FaultOrder, HookOrder, Orders, RefundOrder } from '#tests/standins/control/rules.ts'
import type { FaultScope } from '#tests/standins/faults.ts'
import type { Hook } from '#tests/standins/hook.ts'
import { tellOf } from '#tests/standins/resend/send.ts'
import { makeRefund } from '#tests/standins/stripe/refunds.ts'
import { settleRefund } from '#tests/standins/stripe/refunds-settled.ts'
import { isRefusal } from '#tests/standins/stripe/refusal.ts'
import { settleLater } from '#tests/standins/stripe/settle.ts'
import type { World } from '#tests/standins/world.ts'

type Doing<Name extends keyof Orders> = (
  world: World,
  order: NonNullable<Orders[Name]>,
) => string | null

/** Long enough for any client's own patience to end first. */
const HOLD_SECONDS = 30

function arm(scope: FaultScope) {
  return (world: World, order: FaultOrder): null => {
    const status = order.status ?? 500
    const isHeld = order.mode === 'timeout_before' || order.mode === 'timeout_after'
    world.faults.arm({
      scope,
      mode: order.mode,
      left: order.times ?? 1,
      status,
      seconds: order.seconds ?? (isHeld ? HOLD_SECONDS : 1),
      retryAfter: order.retryAfter ?? null,
      path: order.path ?? null,
      method: order.method ?? null,
      // Stripe repeats its own failures for a key; what a gateway before it refuses, it never saw.
      kept: order.kept ?? status === 500,
    })
    return null
  }
}

const hookOf = ({ url, secret, types = '*' }: HookOrder): Hook => ({
  url,
  secret,
  types: types.split(',').map((one) => one.trim()),
})

function setHook(name: 'stripe' | 'resend') {
  return (world: World, order: HookOrder): string | null => {
    if (!URL.canParse(order.url)) return 'The webhook address is not an address.'
    world.deliveries.setHook(name, hookOf(order))
    return null
  }
}

const reset: Doing<'reset'> = (world, what) => {
  if (what === 'all') {
    world.agenda.clear()
    world.deliveries.forget()
    world.store.clear()
    return null
  }
  world.faults.disarm()
  for (const name of ['rules', 'pendingRefunds', 'refusedRefunds', 'letterFate'])
    world.store.drop('settings', name)
  world.deliveries.setPaused(false)
  return null
}

const decline: Doing<'decline'> = (world, { times = 1, code = 'generic_decline' }) => {
  world.store.put('settings', 'declines', { left: times, code })
  return null
}

const refund: Doing<'refund'> = (world, order: RefundOrder) => {
  if (order.pendingNext !== undefined) {
    world.store.put('settings', 'pendingRefunds', order.pendingNext)
    return null
  }
  if (order.refuseNext !== undefined) {
    const { refuseNext: left, code = 'balance_insufficient' } = order
    world.store.put('settings', 'refusedRefunds', { left, code })
    return null
  }
  if (order.id !== undefined) {
    const isDone = settleRefund(world, order.id, order.settle ?? 'succeeded')
    return isDone
      ? null
      : 'There is no such refund, or it is over: only a pending one succeeds, and one that failed stays so.'
  }
  const made = makeRefund(world, { payment_intent: order.paymentIntent, amount: order.amount })
  return isRefusal(made) ? made.error.message : null
}

const letter: Doing<'letter'> = (world, { id, event, next = 1 }) => {
  if (id === undefined) {
    world.store.put('settings', 'letterFate', { left: next, event })
    return null
  }
  const found = world.store.tables.letters.find(id)
  if (found === undefined) return 'There is no such letter.'
  tellOf(world, found, event)
  return null
}

const payment: Doing<'payment'> = (world, { session, settle }) =>
  settleLater(world, session, settle) ? null : 'No later payment is awaited in that session.'

const clock: Doing<'clock'> = (world, { advanceSeconds = 0, months = 0 }) => {
  const now = world.clock.now()
  const moved = new Date(now)
  moved.setUTCMonth(moved.getUTCMonth() + months)
  world.clock.advance(moved.getTime() - now + advanceSeconds * 1000)
  world.agenda.wake()
  return null
}

const doings: { [Name in keyof Orders]-?: Doing<Name> } = {
  reset,
  webhook: setHook('stripe'),
  resendWebhook: setHook('resend'),
  decline,
  api: arm('api'),
  mail: arm('mail'),
  events: orderEvents,
  payment,
  refund,
  plan: orderPlan,
  letter,
  clock,
}

/** Each order meets the doing of its own name, which the compiler cannot follow through a loop. */
function obey<Name extends keyof Orders>(world: World, name: Name, orders: Orders): string | null {
  const order = orders[name]
  const doing = doings[name] as Doing<Name>
  return order == null ? null : doing(world, order)
}

/** Does everything that was ordered, in a fixed order; answers what was wrong, or null. */
export function obeyAll(world: World, orders: Orders): string | null {
  for (const name of Object.keys(doings) as (keyof Orders)[]) {
    const wrong = obey(world, name, orders)
    if (wrong !== null) return `${name}: ${wrong}`
  }
  return null
}
