import type { Locale } from '#app/i18n/locale.ts'
import { readPlanNumber } from './plan.ts'
import type { PlanView } from './plan-view.ts'
import { findViewOf } from './view-store.server.ts'

/** A giver's own plan by its printed number; undefined for any other's. */
export async function findOwnPlan(
  supporterId: string,
  { number: printed, locale }: { number: string; locale: Locale },
): Promise<PlanView | undefined> {
  const number = readPlanNumber(printed)
  return number === undefined ? undefined : findViewOf({ supporterId, number, locale })
}
