import { giftStages } from '#app/domain/donations/desk/gift-stage.ts'
import { giftWays } from '#app/domain/donations/donation.ts'
import type { FundChoice } from '#app/domain/donations/funds/list-fund-choices.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Filters } from '#app/ui/desk/list.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { DayField } from '../day-field.tsx'
import type { GiftListQuery } from './list-query.ts'

type Props = { locale: Locale; query: GiftListQuery; funds: readonly FundChoice[] }

/** What the list shows: a fund, where gifts stand, how they came, a search, a period of giving. */
export function ListFilters({ locale, query, funds }: Props) {
  const { gifts: text, desk } = staffMessages(locale)
  const any = { prompt: desk.list.any }
  return (
    <Filters
      locale={locale}
      action="/staff/gifts"
      filtered={Object.values(query).some((value) => Boolean(value))}
      sought={{ words: query.search, hint: text.searchHint }}
    >
      <Select
        {...{ name: 'fund', label: text.fund, value: query.fundId ?? '', ...any }}
        options={funds.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        {...{ name: 'stage', label: text.stage, value: query.stage ?? '', ...any }}
        options={giftStages.map((value) => ({ value, label: text.stages[value] }))}
      />
      <Select
        {...{ name: 'way', label: text.way, value: query.way ?? '', ...any }}
        options={giftWays.map((value) => ({ value, label: text.ways[value] }))}
      />
      <DayField name="from" label={desk.list.from} value={query.from} />
      <DayField name="to" label={desk.list.to} value={query.to} />
    </Filters>
  )
}
