import { formatShortDate, formatTime } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Notice } from '../kit/notice.tsx'

type ChangedMeanwhileProps = {
  locale: Locale
  saved: { who: string; at: Date } | undefined
  /** What differs: the field's label, what is saved now, what was typed. */
  differences: readonly { label: string; saved: string; typed: string }[]
}

/** Somebody else saved the same thing first: who, when, and what is saved now beside what was typed. The form below keeps what was typed. */
export function ChangedMeanwhile({ locale, saved, differences }: ChangedMeanwhileProps) {
  const text = staffMessages(locale).desk.changedMeanwhile
  const when = saved ? `${formatShortDate(saved.at, locale)} ${formatTime(saved.at, locale)}` : ''
  return (
    <div className="mb-6">
      <Notice kind="wrong" heading={text.title}>
        {saved && <p>{text.text(saved.who, when)}</p>}
        <dl className="mt-3 grid gap-3">
          {differences.map(({ label, saved: was, typed }) => (
            <div key={label}>
              <dt className="font-semibold">{label}</dt>
              <dd>
                {text.was}: {was || '–'}
              </dd>
              <dd>
                {text.yours}: {typed || '–'}
              </dd>
            </div>
          ))}
        </dl>
      </Notice>
    </div>
  )
}
