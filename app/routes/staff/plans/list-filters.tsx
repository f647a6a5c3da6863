import type { FundChoice } from '#app/domain/donations/funds/list-fund-choices.server.ts'
import { planStages } from '#app/domain/plans/desk/plan-stage.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Filters } from '#app/ui/desk/list.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { DayField } from '../day-field.tsx'
import type { PlanListQuery } from './list-query.ts'

type Props = { locale: Locale; query: PlanListQuery; funds: readonly FundChoice[] }

/** What the list shows: where plans stand, a fund, a search, a period of beginning. */
export function PlanFilters({ locale, query, funds }: Props) {
  const { plans: text, desk } = staffMessages(locale)
  const any = { prompt: desk.list.any }
  return (
    <Filters
      locale={locale}
      action="/staff/plans"
      filtered={Object.values(query).some((value) => Boolean(value))}
      sought={{ words: query.search, hint: text.searchHint }}
    >
      <Select
        {...{ name: 'stage', label: text.stage, value: query.stage ?? '', ...any }}
        options={planStages.map((value) => ({ value, label: text.stages[value] }))}
      />
      <Select
        {...{ name: 'fund', label: text.columns.fund, value: query.fundId ?? '', ...any }}
        options={funds.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DayField name="from" label={desk.list.from} value={query.from} />
      <DayField name="to" label={desk.list.to} value={query.to} />
    </Filters>
  )
}
