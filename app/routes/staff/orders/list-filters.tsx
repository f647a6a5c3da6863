import { orderStages, packingStages } from '#app/domain/orders/stage.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Filters } from '#app/ui/desk/list.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { DayField } from '../day-field.tsx'
import type { ListQuery } from './list-query.ts'

type Props = { locale: Locale; query: ListQuery; whole: boolean }

/** What the list shows: a stage, a search, a period of placing. */
export function ListFilters({ locale, query, whole }: Props) {
  const { orders: text, desk } = staffMessages(locale)
  const stages = whole ? orderStages : packingStages
  const filtered = Boolean(query.search || query.from || query.to || (whole && query.stage))
  return (
    <Filters
      {...{ locale, action: '/staff/orders', filtered }}
      sought={{ words: query.search, hint: whole ? text.searchHint : text.packSearchHint }}
    >
      <Select
        name="stage"
        label={text.stage}
        value={query.stage ?? ''}
        options={stages.map((value) => ({ value, label: text.stages[value] }))}
        {...(whole && { prompt: desk.list.any })}
      />
      {whole && (
        <>
          <DayField name="from" label={desk.list.from} value={query.from} />
          <DayField name="to" label={desk.list.to} value={query.to} />
        </>
      )}
    </Filters>
  )
}
