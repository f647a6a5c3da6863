import { type DeskPlan, findDeskPlan } from '#app/domain/plans/desk/find-desk-plan.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { notFound } from '../../frame.server.ts'

/** The plan that an address names, by the number printed on it. Throws 404 when it names none. */
export async function planAt(params: { reference?: string }, locale: Locale): Promise<DeskPlan> {
  const plan = await findDeskPlan(params.reference ?? '', locale)
  if (!plan) throw notFound()
  return plan
}
