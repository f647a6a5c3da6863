/** Countries Lykta sends to, by ISO 3166 code. */
export const countries = ['SE', 'NO', 'DK', 'FI', 'DE'] as const
export type Country = (typeof countries)[number]

export const isCountry = (text: unknown): text is Country =>
  countries.some((country) => country === text)

const postcodes: Record<Country, RegExp> = {
  SE: /^\d{5}$/,
  NO: /^\d{4}$/,
  DK: /^\d{4}$/,
  FI: /^\d{5}$/,
  DE: /^\d{5}$/,
}

/** Reads a postcode as people write it (spaces, country prefix); undefined when it cannot be one of that country. */
export function parsePostcode(text: string, country: Country): string | undefined {
  const digits = text
    .toUpperCase()
    .replace(new RegExp(`^${country}-?`), '')
    .replace(/[\s\u00a0]/g, '')
  if (!postcodes[country].test(digits)) return undefined
  return country === 'SE' ? `${digits.slice(0, 3)} ${digits.slice(3)}` : digits
}
