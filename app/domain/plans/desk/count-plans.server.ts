import { countStage } from './desk-plan-store.server.ts'
import type { PlanStage } from './plan-stage.ts'

/** How many plans stand somewhere, at most `most`. */
export const countPlans = (stage: PlanStage, most: number): Promise<number> =>
  countStage(stage, most)
