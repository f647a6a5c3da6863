import { parseNorwegianOrganisation } from '#app/values/norwegian-number.ts'
import { parseSwedishOrganisation } from '#app/values/swedish-number.ts'
import type { Party } from './report.ts'
import { sealNumber } from './seal-number.server.ts'

const parsers = [
  ['SE', parseSwedishOrganisation],
  ['NO', parseNorwegianOrganisation],
] as const

type Company = { party: Party; digits: string; isPartnership: boolean }

/** Reads the number of a company's gift, which tells its country by its length; undefined when it fits neither. */
export function readCompany(text: string): Company | undefined {
  for (const [country, parse] of parsers) {
    const read = parse(text)
    if (!read.ok) continue
    const seal = sealNumber(country, read.value)
    const party = { seal, kind: 'organisation', country, adultFrom: 0, hasAddress: false } as const
    // Swedish numbers tell the form by their first digit (lag 1974:174): 9 are handelsbolag, kommanditbolag and enkla bolag.
    const isPartnership = country === 'SE' && read.value.startsWith('9')
    return {
      party: { ...party, lastFour: read.value.slice(-4) },
      digits: read.value,
      isPartnership,
    }
  }
  return undefined
}
