import type { Figure, FigureBound } from '#app/values/figure.ts'
import { customs, formatCountry, formatList } from './format.ts'
import type { Locale } from './locale.ts'

type Words = { bounds: Record<FigureBound, string>; of: string; times: string }

/** The few words that a figure is written with; a count of people is "fewer than", any other "under". */
const words: Record<Locale, Words> = {
  sv: {
    bounds: { exact: '', about: 'omkring', over: 'över', under: 'under' },
    ...{ of: 'av', times: 'gånger' },
  },
  nb: {
    bounds: { exact: '', about: 'omkring', over: 'over', under: 'under' },
    ...{ of: 'av', times: 'ganger' },
  },
  en: {
    bounds: { exact: '', about: 'about', over: 'over', under: 'under' },
    ...{ of: 'in', times: 'times' },
  },
}

const fewer: Record<Locale, string> = { sv: 'färre än', nb: 'færre enn', en: 'fewer than' }

// Making a formatter costs far more than using it.
const made = new Map<string, Intl.NumberFormat>()
function numbers(locale: Locale, kind: keyof typeof kinds): Intl.NumberFormat {
  const key = `${locale} ${kind}`
  const found = made.get(key) ?? new Intl.NumberFormat(customs[locale], kinds[kind])
  made.set(key, found)
  return found
}

const kinds = {
  plain: { maximumFractionDigits: 2 },
  /** "31,6 miljarder": nobody counts the noughts. */
  large: { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 },
  percent: { style: 'percent', maximumFractionDigits: 1 },
} as const satisfies Record<string, Intl.NumberFormatOptions>

/** From here on a number is written in words of its size. */
const large = 1_000_000

/** A number or a range of two as the language writes it; never broken over two lines. */
function written(locale: Locale, kind: keyof typeof kinds, [low, high]: [number, number?]): string {
  const format = numbers(locale, kind)
  const text = high === undefined ? format.format(low) : format.formatRange(low, high)
  return text.replaceAll(' ', '\u00a0')
}

/**
 * A figure as the language writes it: "omkring 1,2 miljoner", "60–80 %", "färre än 1 av 4", "5 miljoner SEK", "Rumänien och Sverige". What is
 * counted follows it in the text that names it.
 */
export function formatFigure(figure: Figure, locale: Locale): string {
  const { unit, bound, countries } = figure
  if (unit === 'countries') {
    return formatList(
      countries.map((code) => formatCountry(code, locale)),
      locale,
    )
  }
  const said = unit === 'share' && bound === 'under' ? fewer[locale] : words[locale].bounds[bound]
  return said === '' ? bare(figure, locale) : `${said} ${bare(figure, locale)}`
}

/** The number without how sure it is. Spaces that must not break are such. */
function bare({ unit, low = 0, high, outOf, currency }: Figure, locale: Locale): string {
  const { of, times } = words[locale]
  if (unit === 'percent')
    return written(locale, 'percent', [low / 100, high === undefined ? undefined : high / 100])
  const number = written(locale, low >= large ? 'large' : 'plain', [low, high])
  if (unit === 'share') return `${number}\u00a0${of}\u00a0${outOf ?? ''}`
  if (unit === 'times') return `${number}\u00a0${times}`
  return unit === 'money' ? `${number}\u00a0${currency ?? ''}` : number
}
