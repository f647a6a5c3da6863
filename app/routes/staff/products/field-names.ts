import { pricePartNames, sheetTexts } from '#app/domain/catalogue/sheet/sheet.ts'
import { type Locale, localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'

/** What every field of a piece is called, by its name in the form and in the history. */
export function fieldNames(locale: Locale): Record<string, string> {
  const say = staffMessages(locale).products
  const names: Record<string, string> = { ...say.fields }
  for (const tongue of locales) {
    for (const field of sheetTexts) {
      const name = `${say.texts[field]}, ${localeNames[tongue]}`
      names[`${field}-${tongue}`] = name
      names[`${field} ${tongue}`] = name
    }
  }
  const { altIn } = staffMessages(locale).pictures
  for (const tongue of locales) names[`alt-${tongue}`] = altIn(localeNames[tongue])
  for (const part of pricePartNames) {
    names[`part-${part}`] = say.parts[part]
    names[`part ${part}`] = say.parts[part]
  }
  return names
}
