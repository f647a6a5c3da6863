import { mostPictures } from '#app/domain/catalogue/pictures/desk-picture.ts'
import { pricePartNames } from '#app/domain/catalogue/product.ts'
import { sheetTexts } from '#app/domain/catalogue/sheet/sheet.ts'
import { type Locale, localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { textNames } from '#app/ui/desk/sheet.ts'

/** What every field of a piece is called, by its name in the form and in the history. */
export function fieldNames(locale: Locale): Record<string, string> {
  const { products: say, costs } = staffMessages(locale)
  const names: Record<string, string> = {
    ...{ ...say.fields, ...textNames(sheetTexts, say.texts), ...pictureNames(locale) },
  }
  for (const part of pricePartNames) {
    names[`part ${part}`] = costs.parts[part]
  }
  return names
}

/** What is said of pictures: of any, and in the history of one by its place. */
function pictureNames(locale: Locale): Record<string, string> {
  const { altIn, focus, howMany, number, placeOf } = staffMessages(locale).pictures
  const names: Record<string, string> = { pictures: howMany, picture: placeOf }
  for (const tongue of locales) names[`alt-${tongue}`] = altIn(localeNames[tongue])
  for (let place = 1; place <= mostPictures; place += 1) {
    names[`focus ${place}`] = `${number(place)}, ${focus}`
    for (const tongue of locales)
      names[`alt-${tongue} ${place}`] = `${number(place)}, ${altIn(localeNames[tongue])}`
  }
  return names
}
