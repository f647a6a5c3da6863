import { type Actor, actorReference } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import type { PlanChange } from '../changes/change.ts'
import { type Changed, changePlan } from '../changes/change-plan.server.ts'

type Wish = {
  /** The id of the form that asks: the same form is one change. */
  id: string
  planId: string
  change: Extract<PlanChange, { kind: keyof typeof actions }>
  /** What the giver asked for, in the words of whoever took her call. */
  why: string
  by: Actor
  now: Date
}

const actions = {
  pause: 'plans.paused',
  resume: 'plans.resumed',
  stop: 'plans.stopped',
} as const

/** Changes a plan because its giver asked somebody at the desk to; the history keeps who did it and what was asked. On a refusal nothing is noted. */
export async function changeForGiver(wish: Wish): Promise<Changed> {
  const { id, planId, change, why: reason, by, now: at } = wish
  const changed = await changePlan({ id, planId, change, askedBy: actorReference(by), now: at })
  if (!changed.ok) return changed
  const line = { by, action: actions[change.kind], object: `plan/${planId}`, at, reason } as const
  await transaction((tx) => recordHistory(line, tx))
  return changed
}
