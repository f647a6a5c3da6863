import type { ComponentProps } from 'react'
import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from './frame.ts'
import { HistoryLines } from './history-lines.tsx'

type OwnHistoryProps = Pick<ComponentProps<typeof HistoryLines>, 'lines' | 'fields'> & {
  desk: DeskFrame
  /** What the page is about, as the history names it: product/<id>. */
  object: string
}

/** What has happened to the thing on this page, and the way to all of it for whoever may read it. */
export function OwnHistory({ desk: { locale, role }, object, ...lines }: OwnHistoryProps) {
  const text = staffMessages(locale)
  return (
    <section aria-labelledby="history" className="desk-panel">
      <h2 id="history">{text.desk.history.title}</h2>
      <HistoryLines locale={locale} {...lines} />
      {may(role, 'history.view') && (
        <p className="mt-4">
          <a href={`/staff/history?object=${encodeURIComponent(object)}`}>
            {text.people.history.ofOne}
          </a>
        </p>
      )}
    </section>
  )
}
