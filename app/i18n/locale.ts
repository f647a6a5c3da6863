/** The languages every public page exists in, the default first. */
export const locales = ['sv', 'nb', 'en'] as const
export type Locale = (typeof locales)[number]

/** What each language calls itself. */
export const localeNames: Record<Locale, string> = { sv: 'Svenska', nb: 'Norsk', en: 'English' }

/** Reads the language part of an address; undefined when it is none of ours. */
export const parseLocale = (text: string | undefined): Locale | undefined =>
  locales.find((locale) => locale === text)

// Norwegian arrives under three tags; Bokmål is the Norwegian we speak.
const spokenAs: Record<string, Locale> = { sv: 'sv', nb: 'nb', no: 'nb', nn: 'nb', en: 'en' }

function weigh(entry: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = entry.split(';').map((part) => part.trim())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))
  const weight = quality ? Number(quality.slice(2)) : 1
  return { tag: tag.toLowerCase(), weight: weight >= 0 && weight <= 1 ? weight : 0 }
}

/**
 * The best of the languages on offer for an Accept-Language header (RFC 9110, 12.5.4), by weight and then by order. The first
 * on offer when the header is missing or names none of them. Country and currency are never guessed from it.
 */
export function preferredLocale(
  acceptLanguage: string | null,
  offered: readonly Locale[] = locales,
): Locale {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 1000)
    .split(',')
    .map(weigh)
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  for (const { tag } of wanted) {
    const spoken = spokenAs[tag.split('-')[0] ?? '']
    if (spoken && offered.includes(spoken)) return spoken
  }
  return offered[0] ?? 'sv'
}
