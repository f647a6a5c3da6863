import { storyFields } from '#app/domain/stories/story-content.ts'
import { type Locale, localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'

/** What every field of a story is called, by its name in the form. */
export function storyFieldNames(locale: Locale): Record<string, string> {
  const { fields } = staffMessages(locale).storySteps
  const names: Record<string, string> = { alias: fields.alias, month: fields.month }
  for (const tongue of locales)
    for (const field of storyFields)
      names[`${field}-${tongue}`] = `${fields[field]}, ${localeNames[tongue]}`
  return names
}
