import { formatNumber } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import type { Survey } from './survey.ts'

/** What the file will hold, and the way to it. */
export function ListAsFile({ locale, survey }: { locale: Locale; survey: Survey }) {
  const say = staffMessages(locale).exports
  const { rows, filtered, header, file } = survey
  const count = formatNumber(rows.count, locale)
  if (rows.count === 0) return <p className="desk-none">{say.none}</p>
  return (
    <div className="grid max-w-measure gap-5">
      <p className="text-lg">
        <strong className="figures">
          {rows.isMore ? say.more(count) : say.rows(count, rows.count)}
        </strong>
        {'. '}
        {filtered ? say.filtered : say.whole}
      </p>
      <p>
        <LinkButton href={file}>{say.download}</LinkButton>
      </p>
      <p className="text-ink-soft">
        {say.streamed} {say.noted}
      </p>
      <div>
        <h2 className="mb-1 text-lg">{say.columnsTitle}</h2>
        <p>{header.join(', ')}</p>
        <p className="mt-1 text-ink-soft">{say.shape}</p>
      </div>
    </div>
  )
}
