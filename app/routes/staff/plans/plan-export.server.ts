import {
  type DeskPlanListed,
  listDeskPlans,
} from '#app/domain/plans/desk/list-desk-plans.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { beginningOf } from '#app/values/day.ts'
import { asDecimal } from '#app/values/money.ts'
import { type ExportColumn, listExport } from '../exports/list-export.ts'
import { readPlanListQuery } from './list-query.ts'

export const plans = listExport<DeskPlanListed>({
  ...{ name: 'plans', permission: 'plans.export' },
  open: ({ query, sought, locale }) => {
    const { from, to, search, ...asked } = readPlanListQuery(query, sought)
    const filter = { ...asked, search, from: beginningOf(from), until: beginningOf(to, 1) }
    const { plans: text, exports: say } = staffMessages(locale)
    const columns: ExportColumn<DeskPlanListed>[] = [
      ['plan', ({ reference }) => reference],
      ['stage', ({ state }) => text.states[state]],
      ['begun', ({ startedAt }) => startedAt],
      ['name', ({ name }) => name],
      ['email', ({ email }) => email],
      ['fund', ({ fund }) => fund],
      ['total', ({ amount }) => asDecimal(amount)],
      ['currency', ({ currency }) => currency],
      ['nextCharge', ({ nextChargeAt }) => nextChargeAt],
      ['resumes', ({ resumesAt }) => resumesAt],
      ['ended', ({ endedAt }) => endedAt],
      ['attention', ({ attention }) => (attention ? say.yes : say.no)],
    ]
    return {
      columns,
      page: (after, size) => listDeskPlans(filter, { locale, after: after ?? undefined, size }),
      filters: { ...asked, from, to },
      filtered: Boolean(search || from || to || Object.values(asked).some(Boolean)),
    }
  },
})
