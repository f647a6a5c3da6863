import { formatDate } from '#app/i18n/format.ts'
import { localeNames } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { Facts } from '#app/ui/kit/table.tsx'
import type { GiftView } from './gift-view.ts'

type Props = { desk: DeskFrame; view: GiftView }

/** The card that goes with a gift, as far as anybody has a use for it: its words, and what becomes of it. Its recipient's address stands with its letter alone. */
export function GiftCard({ desk: { locale }, view: { tribute } }: Props) {
  if (!tribute) return null
  const text = staffMessages(locale).gifts.tribute
  const { kind, way, state, honoured, sender, greeting, day } = tribute
  const rows = [
    { key: 'state', name: text.state, value: text.states[state] },
    { key: 'kind', name: text.kinds[kind], value: honoured },
    { key: 'from', name: text.from, value: sender },
    { key: 'greeting', name: text.greeting, value: greeting },
    { key: 'way', name: text.way, value: text.ways[way] },
    {
      ...{ key: 'day', name: text.day },
      value: day && formatDate(new Date(`${day}T12:00:00Z`), locale),
    },
    { key: 'language', name: text.language, value: localeNames[tribute.locale] },
  ]
  return (
    <section aria-labelledby="tribute" className="desk-panel">
      <h2 id="tribute">{text.title}</h2>
      <Facts rows={rows.filter(({ value }) => value)} />
    </section>
  )
}
