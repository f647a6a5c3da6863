import {
  type DeskMonth,
  type DeskStanding,
  listMonths,
  listNoticeReferences,
  listStandings,
} from './desk-plan-store.server.ts'

export type { DeskMonth, DeskStanding } from './desk-plan-store.server.ts'

/** The newest that a page shows. */
const limit = 60

export type PlanCourse = { months: DeskMonth[]; standings: DeskStanding[]; notices: string[] }

/** How a plan has gone: its newest months and standings, and what its giver was told, as references of letters. */
export async function listPlanCourse(planId: string): Promise<PlanCourse> {
  const [months, standings, notices] = await Promise.all([
    listMonths(planId, limit),
    listStandings(planId, limit),
    listNoticeReferences(planId),
  ])
  return { months, standings, notices }
}
