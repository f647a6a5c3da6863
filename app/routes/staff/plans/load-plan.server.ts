import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import type { DeskPlan } from '#app/domain/plans/desk/find-desk-plan.server.ts'
import { listPlanCourse } from '#app/domain/plans/desk/list-plan-course.server.ts'
import { listLetters } from '#app/domain/receipts/list-letters.server.ts'

/** Everything that the page of a plan shows: its course, its letters, and what was done to it at the desk. */
export async function loadPlan(plan: DeskPlan) {
  const object = `plan/${plan.id}`
  const [course, history] = await Promise.all([listPlanCourse(plan.id), listObjectHistory(object)])
  const letters = await listLetters({ about: course.notices })
  return { plan, ...course, letters, history, object }
}

/** A plan's page as it is drawn. */
export type PlanShown = Awaited<ReturnType<typeof loadPlan>>
