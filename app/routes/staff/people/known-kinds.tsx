import type { Weighed } from '#app/domain/privacy/weigh-person.server.ts'
import { formatNumber } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Facts } from '#app/ui/kit/table.tsx'

type KnownKindsProps = {
  title: string
  kinds: Weighed['kinds']
  locale: Locale
  /** As one of several parts of a page. */
  panel?: boolean
}

/** How much is kept of a person, kind by kind. */
export function KnownKinds({ title, kinds, locale, panel = false }: KnownKindsProps) {
  const say = staffMessages(locale).privacy
  return (
    <section aria-label={title} className={panel ? 'desk-panel' : 'grid gap-3'}>
      <h2 className={panel ? undefined : 'text-xl'}>{title}</h2>
      <Facts
        figures
        rows={kinds.map(({ kind, count, isMore }) => ({
          ...{ key: kind, name: say.kinds[kind] },
          value: formatNumber(count, locale) + (isMore ? ' +' : ''),
        }))}
      />
    </section>
  )
}
