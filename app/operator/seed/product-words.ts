import type { Locale } from '#app/i18n/locale.ts'
import type { ExampleProduct } from '#prisma/example/shape.ts'

/** Said outright where somebody has looked and found nothing to warn of (GPSR art. 19 d). */
const nothingToWarnOf: Record<Locale, string> = {
  sv: 'Inga särskilda varningar.',
  nb: 'Ingen særskilte advarsler.',
  en: 'No particular warnings.',
}

const millimetres = (mm: number, locale: Locale) => `${new Intl.NumberFormat(locale).format(mm)} mm`

/** A description with what the piece is and its measures by name. Trusted HTML: it is written here, of p, ul, li, strong and em. */
export function description(product: ExampleProduct, locale: Locale): string {
  const measures = product.measures.map(
    ({ what, mm }) => `<li>${what[locale]}: ${millimetres(mm, locale)}</li>`,
  )
  const kind = `<li>${product.kind[locale]}</li>`
  return `${product.description[locale]}<ul>${kind}${measures.join('')}</ul>`
}

export const warnings = ({ warnings }: ExampleProduct, locale: Locale): string =>
  warnings === 'none' ? nothingToWarnOf[locale] : warnings[locale]

/** The measures without words, largest use first: "21 × 11 × 6". */
export const sizeMm = ({ measures }: ExampleProduct): string =>
  measures.map(({ mm }) => mm).join(' × ')
