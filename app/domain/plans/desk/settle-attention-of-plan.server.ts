import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { clearPlanAttention } from './desk-plan-store.server.ts'

type Wish = { planId: string; why: string; by: Actor; now: Date }

/** Somebody has looked at what was wrong with a plan and says what she found; the mark is taken off. Nothing happens where there is none. */
export async function settleAttentionOfPlan({ planId, why, by, now: at }: Wish): Promise<void> {
  await transaction(async (tx) => {
    if (!(await clearPlanAttention(planId, tx))) return
    const line = { by, action: 'plans.attention_cleared', object: `plan/${planId}`, at } as const
    await recordHistory({ ...line, reason: why }, tx)
  })
}
