import type { Statements } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { type PlanGift, savePlanGift } from './plan-gift-store.server.ts'
import { takeOverGiver } from './plan-giver-store.server.ts'

/** Writes the gift of one month of a plan, to be settled in the same transaction; answers its id, or undefined when the month has its gift. */
export async function writePlanGift(
  gift: Omit<PlanGift, 'id'>,
  tx: Statements,
): Promise<string | undefined> {
  const id = newId()
  if (!(await savePlanGift({ id, ...gift }, tx))) return undefined
  await takeOverGiver(id, tx)
  return id
}
