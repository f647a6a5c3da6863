import { db } from '#app/platform/db.server.ts'
import { addHours } from '#app/values/period.ts'
import { makePlan, refused, tellOfPlan } from '#tests/make/plan.ts'
import { now } from './world.ts'

const days = (count: number) => addHours(now, count * 24)
const monthAgo = days(-31)

const good = (id: string) => ({ id, last4: '4444', month: 3, year: 2040 })

/** Plans that wait for their first month, go on, are paused, are behind, have ended for want of money, a card that runs out and one that was changed. */
export async function plansOfEveryKind(): Promise<void> {
  await makePlan({ now, email: 'starts@prov.example' })
  const active = await makePlan({ now: monthAgo, email: 'active@prov.example' })
  await tellOfPlan(active, { now: monthAgo, invoice: { first: true } })
  const card = { id: 'pm_1', last4: '4242', month: 11, year: 2026 }
  await tellOfPlan(active, { now, invoice: {}, view: { card } })
  const other = await makePlan({ now: monthAgo, email: 'other@prov.example' })
  await tellOfPlan(other, { now: monthAgo, invoice: { first: true }, view: { card: good('pm_2') } })
  await tellOfPlan(other, { now, view: { card: good('pm_3') } })
  const paused = await makePlan({ now: monthAgo, email: 'paused@prov.example' })
  await tellOfPlan(paused, { now: monthAgo, invoice: { first: true } })
  await tellOfPlan(paused, { now: days(-20), view: { state: 'paused' } })
  await tellOfPlan(paused, { now, view: { state: 'paused' } })
  const behind = await makePlan({ now: monthAgo, email: 'behind@prov.example' })
  await tellOfPlan(behind, { now: monthAgo, invoice: { first: true } })
  await tellOfPlan(behind, { now, view: { state: 'past_due' }, invoice: refused('in_behind') })
  const ended = await makePlan({ now: monthAgo, email: 'ended@prov.example' })
  await tellOfPlan(ended, { now: monthAgo, invoice: { first: true } })
  const over = { state: 'ended', endedUnpaid: true, endedAt: days(-1) } as const
  await tellOfPlan(ended, { now, view: over, invoice: refused('in_ended', 4) })
  // Those of a month ago have long left.
  const left = { state: 'sent', sentAt: monthAgo } as const
  await db().letter.updateMany({ where: { dueAt: { lt: days(-1) } }, data: left })
}
