import { type PlanState, planStates } from '../plan.ts'

/** The lists of the desk: where a plan stands, and those that a person must look at. */
export const planStages = [...planStates, 'attention'] as const
export type PlanStage = PlanState | 'attention'

export const isPlanStage = (text: unknown): text is PlanStage =>
  planStages.some((stage) => stage === text)
