import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Filters } from '#app/ui/desk/list.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { isNarrowed, type SignatureAsked } from './signature-query.ts'

type FiltersProps = {
  locale: Locale
  asked: SignatureAsked
  kinds: readonly { id: string; name: string }[]
  at: string
}

/** What the list shows: some words, one kind, what is confirmed. */
export function SignatureFilters({ locale, asked, kinds, at }: FiltersProps) {
  const { campaigns, desk } = staffMessages(locale)
  const { signatures: text } = campaigns
  const any = { prompt: desk.list.any }
  const state = asked.confirmed === undefined ? '' : asked.confirmed ? 'confirmed' : 'waiting'
  return (
    <Filters
      {...{ locale, action: at, filtered: isNarrowed(asked) }}
      sought={{ words: asked.words, hint: text.search }}
    >
      <Select
        {...{ name: 'kind', label: text.kind, value: asked.kindId ?? '', ...any }}
        options={kinds.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        {...{ name: 'state', label: text.state, value: state, ...any }}
        options={(['confirmed', 'waiting'] as const).map((value) => ({
          ...{ value, label: text[value] },
        }))}
      />
    </Filters>
  )
}
