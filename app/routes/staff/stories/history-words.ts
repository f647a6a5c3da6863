import type { Change } from '#app/domain/history/history.ts'
import type { HistoryView } from '#app/domain/history/history-view.ts'
import { formatDate, formatList } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { lastDayOf } from './story-words.ts'

/** Lines of the history as they are read: what stories and the vault have written down, in the words of the desk; others as they are. */
export const inWords = (lines: readonly HistoryView[], locale: Locale): HistoryView[] =>
  lines.map((line) =>
    /^(stories|vault)\./.test(line.action)
      ? { ...line, changes: line.changes.map((change) => told(change, locale)) }
      : line,
  )

/** A field with its value, since there was none before it. */
function told({ field, to }: Change, locale: Locale): Change {
  const name = namesIn(locale)[field] ?? field
  return { field: to === undefined || to === null ? name : `${name}: ${worded(field, to, locale)}` }
}

/** What the history of a story calls things. */
function namesIn(locale: Locale): Record<string, string> {
  const { consents, stories, vault } = staffMessages(locale)
  const { columns, fields, covers } = consents
  return {
    ...{ given: fields.givenOn, expires: fields.until, languages: columns.languages },
    ...{ channels: columns.channels, name: columns.name, picture: covers.picture },
    ...{ 'search engines': columns.search, days: columns.reminded, how: columns.withdrawn },
    ...{ ...stories.tongues, reason: vault.columns.reason },
  }
}

/** A value as it was written down, in words. One that no word is for, of an older line, stands as it is. */
function worded(field: string, to: NonNullable<Change['to']>, locale: Locale): string {
  const { consents, stories, vault } = staffMessages(locale)
  const value = String(to)
  const listed = (words: Readonly<Record<string, string>>) =>
    formatList(
      value.split(' ').map((word) => words[word] ?? word),
      locale,
    )
  const sayings: Record<string, () => string> = {
    given: () => formatDate(new Date(value), locale),
    expires: () => lastDayOf(new Date(value), locale),
    languages: () => listed(stories.tongues),
    channels: () => listed(consents.channels),
    name: () => listed(consents.nameShown),
    picture: () => (to === true ? consents.yes : consents.no),
    'search engines': () => (to === true ? consents.yes : consents.no),
    days: () => consents.remindedAt(value),
    how: () => listed(consents.how),
    reason: () => listed(vault.reasons),
  }
  return sayings[field]?.() ?? value
}
