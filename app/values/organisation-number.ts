import { parseNorwegianOrganisation } from './norwegian-number.ts'
import { type Outcome, refused } from './outcome.ts'
import {
  type OrganisationNumberRefusal as NumberRefusal,
  parseSwedishOrganisation,
} from './swedish-number.ts'

export type OrganisationNumberRefusal = NumberRefusal | 'number_of_person'

/**
 * Reads the organisation number of a company, Swedish (ten figures, 16 or SE may stand before them) or Norwegian (nine, with or without NO and MVA), as
 * people write it; answers the figures alone. Refuses a number of a person: a sole trader gives as a person.
 */
export function parseOrganisationNumber(text: string): Outcome<string, OrganisationNumberRefusal> {
  const plain = text.toUpperCase().replace(/^\s*SE|[\s\u00a0\u202f-]/g, '')
  if (/^(?:NO)?\d{9}(?:MVA)?$/.test(plain)) return parseNorwegianOrganisation(plain)
  // A day of birth has a month, whose first figure is nought or one.
  if (/^(?:19|20|16)?\d{2}[01]\d{7}$/.test(plain)) return refused('number_of_person')
  return parseSwedishOrganisation(plain)
}

/** As it is printed: 556016-0680, or 123 456 785. */
export const formatOrganisationNumber = (digits: string): string =>
  digits.length === 10
    ? `${digits.slice(0, 6)}-${digits.slice(6)}`
    : digits.replace(/(\d{3})(?=\d)/g, '$1\u00a0')
