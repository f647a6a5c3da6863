import { isPlanStage, type PlanStage } from '#app/domain/plans/desk/plan-stage.ts'
import { isDay } from '#app/values/day.ts'
import { isId } from '#app/values/id.ts'

/** What the address of the list asks for; whatever cannot be read counts as not asked. */
export type PlanListQuery = {
  stage: PlanStage | undefined
  fundId: string | undefined
  search: string
  from: string
  to: string
}

const day = (text: string | null): string => (text && isDay(text) ? text : '')

/** Reads the list's address, with what it says was searched for. */
export function readPlanListQuery(query: URLSearchParams, sought: string): PlanListQuery {
  const [stage, fundId] = [query.get('stage'), query.get('fund')]
  return {
    stage: isPlanStage(stage) ? stage : undefined,
    fundId: isId(fundId) ? fundId : undefined,
    search: sought,
    from: day(query.get('from')),
    to: day(query.get('to')),
  }
}
