import { type Locale, locales } from '#app/i18n/locale.ts'

/** What stands at the other end; the order is that of the page. */
export const lineKinds = ['emergency', 'police', 'line', 'contact'] as const
export type LineKind = (typeof lineKinds)[number]

export const lineTexts = ['name', 'about'] as const
export type LineText = (typeof lineTexts)[number]

/** Everything that staff may change about a line. Days as "2027-06-30". */
export type LineContent = {
  /** ISO 3166. */
  country: string
  kind: LineKind
  position: number
  /** As it is written for people; "" for a contact with a page only. */
  number: string
  website: string
  forProfessionals: boolean
  shown: boolean
  verifiedOn: string
  sourceUrl: string
  reviewDue: string
  texts: Record<Locale, Record<LineText, string>>
}

export type LineSheet = LineContent & { id: string; version: number }

/** A line as readers see it, in one language. */
export type LineView = {
  country: string
  kind: LineKind
  number: string
  dial: string
  website: string
  forProfessionals: boolean
  /** undefined where no check is kept: the numbers that are built in. */
  verifiedOn: string | undefined
  name: string
  about: string
}

/** A number as a telephone dials it: without spaces and hyphens; one with an area code of the country gets its prefix. */
export function dialOf(number: string, country: string): string {
  const digits = number.replace(/[^\d+]/g, '')
  // Short numbers are dialled as they are, and mean nothing abroad.
  if (digits.startsWith('+') || digits.length < 8) return digits
  const prefix = prefixes[country]
  if (!prefix) return digits
  return prefix + digits.replace(/^0/, '')
}

const prefixes: Record<string, string> = { SE: '+46', NO: '+47', DK: '+45', FI: '+358', DE: '+49' }

/** The fields that keep a line from being shown: a name and for whom in each language, something to reach, and where it was checked. */
export function whyNotShown(content: LineContent): string[] {
  const { texts, number, website, sourceUrl } = content
  const lacks: string[] = locales.flatMap((locale) =>
    lineTexts.filter((text) => texts[locale][text] === '').map((text) => `${text}-${locale}`),
  )
  if (number === '' && website === '') lacks.push('number')
  return sourceUrl === '' ? [...lacks, 'sourceUrl'] : lacks
}

/** A line as readers see it in a language. */
export function lineView(content: LineContent, locale: Locale): LineView {
  const { country, kind, number, website, forProfessionals, verifiedOn, texts } = content
  const dial = dialOf(number, country)
  return { country, kind, number, dial, website, forProfessionals, verifiedOn, ...texts[locale] }
}

/** A line that is not written yet. */
export const emptyLine = (today: string, reviewDue: string): LineContent => {
  const texts = Object.fromEntries(locales.map((locale) => [locale, { name: '', about: '' }]))
  return {
    ...{ country: 'SE', kind: 'line', position: 0, number: '', website: '', sourceUrl: '' },
    ...{ forProfessionals: false, shown: false, verifiedOn: today, reviewDue },
    texts: texts as LineContent['texts'],
  }
}

/** So long until a line is checked again: a number that has changed hands must not stay. */
const monthsBetween = 6

/** The day on which a line that is checked today is due again. The last of a month stays within it. */
export function nextCheck(today: string): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + monthsBetween, 0)).getUTCDate()
  const due = new Date(Date.UTC(year, month - 1 + monthsBetween, Math.min(day, last)))
  return due.toISOString().slice(0, 10)
}
