import { type Locale, localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'

/** What every field of a designer is called, by its name in the form and in the history. */
export function designerFieldNames(locale: Locale): Record<string, string> {
  const { fields, texts, portraitPage } = staffMessages(locale).designers
  const names: Record<string, string> = { ...fields }
  for (const tongue of locales) {
    names[`text-${tongue}`] = `${texts.text}, ${localeNames[tongue]}`
    names[`alt-${tongue}`] = portraitPage.altIn(localeNames[tongue])
  }
  return names
}
