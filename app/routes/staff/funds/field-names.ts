import { fundTexts, mostCosts } from '#app/domain/donations/funds/fund-sheet.ts'
import { type Locale, localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { textNames } from '#app/ui/desk/sheet.ts'

/** What every field of a fund is called, by its name in the form and in the history. */
export function fundFieldNames(locale: Locale): Record<string, string> {
  const text = staffMessages(locale).funds
  const names = { ...text.fields, ...textNames(fundTexts, text.texts) }
  for (let place = 0; place < mostCosts; place += 1) Object.assign(names, costNames(locale, place))
  return names
}

function costNames(locale: Locale, place: number): Record<string, string> {
  const text = staffMessages(locale).funds
  const cost = text.cost(place + 1)
  const names: Record<string, string> = {
    [`u${place}-amount`]: `${cost}: ${text.costAmount}`,
    [`u${place}-rhythm`]: `${cost}: ${text.costRhythm}`,
    [`u${place}-currency`]: `${cost}: ${text.costCurrency}`,
  }
  for (const tongue of locales) {
    names[`u${place}-line-${tongue}`] = `${cost}: ${text.lineIn(localeNames[tongue])}`
    names[`u${place}-source-${tongue}`] = `${cost}: ${text.sourceIn(localeNames[tongue])}`
  }
  return names
}
