import { type Locale, localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { type Lack, sheetTexts } from './sheet.ts'

/** What everything is called that a piece may lack before it is offered. */
export function lackNames(locale: Locale): Record<Lack, string> {
  const { products, pictures } = staffMessages(locale)
  const { fields, texts, lacks } = products
  const inLanguages = locales.flatMap((tongue) =>
    sheetTexts.map((field) => [`${field}-${tongue}`, `${texts[field]}, ${localeNames[tongue]}`]),
  )
  const alts = locales.map((tongue) => [`alt-${tongue}`, pictures.altIn(localeNames[tongue])])
  return { ...fields, ...Object.fromEntries([...inLanguages, ...alts]), ...lacks }
}
