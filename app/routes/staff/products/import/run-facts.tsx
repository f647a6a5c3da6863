import type { RunView } from '#app/domain/catalogue/import/run/run.ts'
import { formatShortDate, formatTime } from '#app/i18n/format.ts'
import { type Locale, localeNames } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Facts } from '#app/ui/kit/table.tsx'

/** What file it is, how it is read, and who gave it. */
export function RunFacts({ locale, run }: { locale: Locale; run: RunView }) {
  const say = staffMessages(locale).importDesk
  const { about } = say
  const when = `${formatShortDate(run.askedAt, locale)} ${formatTime(run.askedAt, locale)}`
  const isNew = run.state === 'finished' && run.counts.created > 0
  return (
    <div className="mb-8 max-w-form">
      {isNew && (
        <div className="mb-6">
          <Notice>{say.newAreDrafts}</Notice>
        </div>
      )}
      <Facts
        rows={[
          ...(run.form ? [{ key: 'form', name: about.form, value: say.forms[run.form] }] : []),
          {
            ...{ key: 'reading', name: about.reading },
            value: `${run.currency}, ${localeNames[run.locale]}`,
          },
          { key: 'who', name: about.who, value: run.askedBy },
          { key: 'when', name: about.when, value: when },
        ]}
      />
    </div>
  )
}
