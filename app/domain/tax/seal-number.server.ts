import { lastingSeal } from '#app/platform/seal.server.ts'
import type { TaxCountry } from './rule.ts'

/** The keyed seal of a number, in hex: the same for the same number, and nothing to whoever lacks the key. */
export const sealNumber = (country: TaxCountry, digits: string): string =>
  lastingSeal('tax/number', [country, digits]).toString('hex')
