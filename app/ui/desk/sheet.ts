import { localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { differencesBetween } from './differences.ts'
import { faultsBy } from './faults.ts'
import type { DeskFrame } from './frame.ts'

type Texts = Readonly<Partial<Record<string, string>>>

/** What a form that was not saved comes back with: what was typed, what was wrong, and who saved another meanwhile. */
export type SheetAnswer<Typed, Errors> = {
  typed: Typed
  errors: Errors
  meanwhile?: { saved: { who: string; at: Date } | undefined }
}

type Sheet<Typed> = {
  shown: { desk: DeskFrame; version: number; current: Typed }
  answer: SheetAnswer<Typed, Texts | undefined> | undefined
  /** What its fields are called. */
  names: Texts
  /** Sentences of its own beside those of every form: what is wrong, and what was done. */
  errors?: Texts
  done?: Texts
}

/** A form of the desk: what each part of it is drawn from, and what `FormPage` says of the whole. */
export function sheetOf<Typed extends Texts>(sheet: Sheet<Typed>) {
  const { shown, answer, names, errors, done } = sheet
  const { desk, version, current } = shown
  const words = staffMessages(desk.locale).desk
  const { faults, beside } = faultsBy(answer?.errors, { ...words.fields, ...errors })
  const typed = answer?.typed ?? current
  const told: Texts = { saved: words.saved, ...done }
  const page = {
    ...{ desk, version, faults, meanwhile: answer?.meanwhile, done: told[desk.done ?? ''] },
    differences: differencesBetween(current, typed, names),
  }
  return { part: { locale: desk.locale, typed, beside }, page }
}

/** What the texts of a sheet are called in each language, by their names in the form (`title-nb`) and in the history (`title nb`). */
export const textNames = <Field extends string>(
  fields: readonly Field[],
  labels: Readonly<Record<Field, string>>,
): Record<string, string> =>
  Object.fromEntries(
    locales.flatMap((tongue) =>
      fields.flatMap((field) => {
        const name = `${labels[field]}, ${localeNames[tongue]}`
        return [
          [`${field}-${tongue}`, name],
          [`${field} ${tongue}`, name],
        ]
      }),
    ),
  )
