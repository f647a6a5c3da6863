import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'

/** What the history of a story calls things, in the words of the desk. */
export function historyNames(locale: Locale): Record<string, string> {
  const { consents, stories, vault } = staffMessages(locale)
  const { columns, fields, covers } = consents
  return {
    ...{ given: fields.givenOn, expires: fields.until, languages: columns.languages },
    ...{ channels: columns.channels, name: columns.name, picture: covers.picture },
    ...{ 'search engines': columns.search, days: columns.reminded, how: columns.withdrawn },
    ...{ ...stories.tongues, reason: vault.columns.reason },
  }
}
