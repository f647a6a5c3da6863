import type { Change, HistoryAction } from '#app/domain/history/history.ts'
import { formatShortDate, formatTime } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'

type Line = {
  seq: string
  at: Date
  actorName: string
  action: HistoryAction
  object: string
  called: string | undefined
  changes: Change[]
  reason: string | undefined
}

type HistoryLinesProps = {
  locale: Locale
  lines: readonly Line[]
  /** What fields are called on the page, by their names in the history; one without a name shows as it is. */
  fields?: Record<string, string>
  /** Where lines are about different things, each says about which, and leads to all that happened to it. */
  withObjects?: boolean
}

/** What has happened to the thing on this page: when, who, what, and what was there before. */
export function HistoryLines({ locale, lines, fields = {}, withObjects }: HistoryLinesProps) {
  const text = staffMessages(locale)
  const { history } = text.desk
  if (lines.length === 0) return <p className="desk-none">{history.none}</p>
  return (
    <ol className="desk-history">
      {lines.map((line) => (
        <li key={line.seq}>
          <p>
            <time dateTime={line.at.toISOString()} className="figures text-ink-soft">
              {formatShortDate(line.at, locale)} {formatTime(line.at, locale)}
            </time>{' '}
            <strong>{text.history[line.action] ?? line.action}</strong>,{' '}
            {actorWord(line.actorName, history)}
            {withObjects && (
              <>
                {' · '}
                <a href={`/staff/history?object=${encodeURIComponent(line.object)}`}>
                  {line.called ?? line.object}
                </a>
              </>
            )}
          </p>
          {line.changes.map(({ field, from, to }) => (
            <p key={field} className="text-ink-soft">
              {from === undefined && to === undefined
                ? (fields[field] ?? field)
                : history.change(
                    fields[field] ?? field,
                    shown(from, history.empty),
                    shown(to, history.empty),
                  )}
            </p>
          ))}
          {line.reason && <p className="text-ink-soft">{history.reason(line.reason)}</p>}
        </li>
      ))}
    </ol>
  )
}

/** A giver, the operator and Lykta itself have names in each language; staff have their own. */
const actorWord = (
  name: string,
  words: { giver: string; operator: string; lykta: string },
): string => (name === 'giver' || name === 'operator' || name === 'lykta' ? words[name] : name)

const shown = (value: Change['from'], empty: string): string =>
  value === undefined || value === null || value === '' ? empty : String(value)
