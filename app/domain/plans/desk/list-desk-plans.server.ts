import type { Locale } from '#app/i18n/locale.ts'
import { type ListPage, pageOf, readPlace } from '#app/values/cursor.ts'
import { planNumber } from '../plan.ts'
import { type ListedPlan, listPlans } from './desk-plan-store.server.ts'
import type { PlanStage } from './plan-stage.ts'
import { typedPlanNumber } from './typed-plan-number.ts'

export type PlanFilter = {
  stage: PlanStage | undefined
  fundId: string | undefined
  /** A plan's number as it is printed, or a part of a name or an address. */
  search: string
  /** Instants of beginning, the second one outside. */
  from: Date | undefined
  until: Date | undefined
}

export type DeskPlanListed = ListedPlan & { reference: string }

type Page = {
  locale: Locale
  /** The cursor that the page before ended with. */
  after: string | undefined
  size?: number
}

const plansOnPage = 50

/** One page of plans, newest first. */
export async function listDeskPlans(
  filter: PlanFilter,
  { locale, after, size = plansOnPage }: Page,
): Promise<ListPage<DeskPlanListed>> {
  const { search, ...narrowed } = filter
  const number = typedPlanNumber(search)
  const words = number === undefined ? search.trim().toLowerCase() || undefined : undefined
  const rows = await listPlans({
    question: { ...narrowed, number, words },
    ...{ locale, after: readPlace(after), limit: size + 1 },
  })
  const printed = rows.map((row) => ({ ...row, reference: planNumber(row.number) }))
  return pageOf(printed, size, ({ startedAt, id }) => [startedAt.toISOString(), id])
}
