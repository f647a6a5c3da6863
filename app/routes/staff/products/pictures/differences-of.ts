import {
  type Description,
  descriptionAsTyped,
  type TypedDescription,
} from '#app/domain/catalogue/pictures/desk-picture.ts'
import { type Locale, localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { differencesBetween } from '#app/ui/desk/differences.ts'
import { pointName } from './point-name.ts'

/** What somebody else saved beside what was typed, the focal point in words. */
export function differencesOf(kept: Description, typed: TypedDescription, locale: Locale) {
  const say = staffMessages(locale).pictures
  const words = ({ focus = '', ...alts }: TypedDescription) => ({
    ...alts,
    focus: pointName(focus, say),
  })
  const names = Object.fromEntries(
    locales.map((tongue) => [`alt-${tongue}`, say.altIn(localeNames[tongue])]),
  )
  const saved = words(descriptionAsTyped(kept))
  return differencesBetween(saved, words(typed), { ...names, focus: say.focus })
}
