import type { Locale } from '#app/i18n/locale.ts'
import { planNumber } from '../plan.ts'
import { type DeskPlanRow, findDeskRow } from './desk-plan-store.server.ts'
import { typedPlanNumber } from './typed-plan-number.ts'

export type DeskPlan = DeskPlanRow & { reference: string }

/** A plan as the desk shows it, by the number printed on it; undefined when there is none. */
export async function findDeskPlan(
  reference: string,
  locale: Locale,
): Promise<DeskPlan | undefined> {
  const number = typedPlanNumber(reference)
  const row = number === undefined ? undefined : await findDeskRow(number, locale)
  return row && planNumber(row.number) === reference ? { ...row, reference } : undefined
}
