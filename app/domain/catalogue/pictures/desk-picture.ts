import { type Locale, locales } from '#app/i18n/locale.ts'
import { type FieldRefusal, readText, typedText } from '#app/values/field.ts'
import { isId } from '#app/values/id.ts'
import { type Focus, focusSteps } from '../picture.ts'

/** So many pictures a piece has at most: more than anybody looks through. */
export const mostPictures = 24
/** So many are sent at once, and so many bytes in all. */
export const mostAtOnce = 12
export const mostBytesAtOnce = 60 * 1024 * 1024
/** So long a picture that was taken away can be fetched back. */
export const hoursAside = 24
/** What a screen reader says in one breath. */
export const longestAlt = 250

/** What staff say of a picture: what is to be seen in it, in each language, and the point that stays in sight. */
export type Description = { alts: Record<Locale, string>; focus: Focus }

export type DeskPicture = Description & {
  id: string
  /** Undefined while the picture could not be fetched. */
  file: string | undefined
  width: number
  height: number
  version: number
}

/** A picture that was taken away and may still be fetched back: where it stood, and what was said of it. */
export type TakenAway = Description & { id: string; place: number; removedAt: Date }

/** Of a picture that nobody has described. */
export const noAlts = Object.fromEntries(locales.map((locale) => [locale, ''])) as Record<
  Locale,
  string
>

/** The languages in which some picture is not described. */
export const missingAlts = (pictures: readonly Pick<DeskPicture, 'alts' | 'file'>[]): Locale[] =>
  locales.filter((locale) => pictures.some(({ alts, file }) => file && alts[locale] === ''))

const descriptionFields = [...locales.map((locale) => `alt-${locale}`), 'focus']
export type DescriptionErrors = Record<string, FieldRefusal>
export type TypedDescription = Record<string, string>

/** A focal point as its form sends it: "25 75". */
export const focusWord = ({ x, y }: Focus): string => `${x} ${y}`

/** Every focal point that there is, by rows. */
export const focusGrid: Focus[] = focusSteps.flatMap((y) => focusSteps.map((x) => ({ x, y })))

/** A field's name on a page that has many pictures. */
export const fieldOf = (field: string, id: string): string => `${field}-${id}`

/** The pictures that a page's form says something of; no more than a piece has. */
export const describedIn = (form: FormData): string[] =>
  [...form.keys()]
    .map((name) => name.replace(/^version-/, ''))
    .filter((id) => isId(id) && form.has(fieldOf('version', id)))
    .slice(0, mostPictures)

/** Reads what staff say of a picture. A text that is left empty is missing, which only keeps the piece from being published. */
export function readDescription(
  form: FormData,
  id: string,
): { ok: true; value: Description } | { ok: false; errors: DescriptionErrors } {
  const errors: DescriptionErrors = {}
  const alt = (locale: Locale) => {
    const read = readText(form, fieldOf(`alt-${locale}`, id), {
      longest: longestAlt,
      optional: true,
    })
    if (!read.ok) errors[`alt-${locale}`] = read.refusal
    return [locale, read.ok ? read.value : '']
  }
  const alts = Object.fromEntries(locales.map(alt)) as Description['alts']
  const focus = focusGrid.find(
    (point) => focusWord(point) === typedText(form, fieldOf('focus', id)),
  )
  if (!focus) errors.focus = 'malformed'
  if (Object.keys(errors).length > 0 || !focus) return { ok: false, errors }
  return { ok: true, value: { alts, focus } }
}

/** What was typed, to be shown again. */
export const typedDescription = (form: FormData, id: string): TypedDescription =>
  Object.fromEntries(descriptionFields.map((field) => [field, typedText(form, fieldOf(field, id))]))

/** A kept description as its form shows it. */
export const descriptionAsTyped = ({ alts, focus }: Description): TypedDescription => ({
  ...Object.fromEntries(locales.map((locale) => [`alt-${locale}`, alts[locale]])),
  focus: focusWord(focus),
})

/** The order after one picture has moved to a place, counted from 1; a place beyond the ends is the end. */
export function movedTo(order: readonly string[], id: string, place: number): string[] {
  const rest = order.filter((other) => other !== id)
  const at = Math.min(Math.max(place, 1), order.length) - 1
  return [...rest.slice(0, at), id, ...rest.slice(at)]
}
