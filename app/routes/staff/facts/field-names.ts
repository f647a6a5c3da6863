import { factTexts } from '#app/domain/facts/fact.ts'
import { type Locale, localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'

/** What every field of a figure is called, by its name in the form and in the history. */
export function factFieldNames(locale: Locale): Record<string, string> {
  const text = staffMessages(locale).facts
  const names: Record<string, string> = { ...text.fields }
  for (const tongue of locales)
    for (const field of factTexts) {
      const name = `${text.texts[field]}, ${localeNames[tongue]}`
      names[`${field}-${tongue}`] = name
      names[`${field} ${tongue}`] = name
    }
  return names
}
