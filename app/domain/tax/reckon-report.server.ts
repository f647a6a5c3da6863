import { findOrganisation } from '#app/domain/organisation/find-organisation.server.ts'
import { findTaxReport } from '#app/domain/organisation/find-tax-report.server.ts'
import { db, type Statements } from '#app/platform/db.server.ts'
import { listSent } from './delivery-store.server.ts'
import { type GiftRow, listGiftsOfYear } from './gift-store.server.ts'
import { readCompany } from './read-company.server.ts'
import {
  type FileLine,
  type NumberKind,
  nextLines,
  type Party,
  type Reckoned,
  type ReportedGift,
  reckonYear,
} from './report.ts'
import type { TaxCountry } from './rule.ts'
import { findLaw } from './store.server.ts'

export type YearReport = Reckoned & {
  country: TaxCountry
  /** What the next file would say, set against what was sent. */
  next: FileLine[]
  gifts: ReportedGift[]
}

type Wish = { on?: Statements; of?: readonly string[] }

/** Reckons a year as its gifts and numbers stand now, or what these supporters' gifts would say by themselves. Only reads. */
export async function reckonReport(
  year: number,
  { on = db(), of }: Wish = {},
): Promise<YearReport> {
  const { country } = await findTaxReport()
  const own = (await findOrganisation('sv')).number.replace(/\D/g, '')
  const [law, rows, sent] = await Promise.all([
    findLaw(on),
    listGiftsOfYear({ country, year, of }, on),
    listSent({ country, year }, on),
  ])
  const gifts = rows.map((row) => giftOf(row, own))
  const reckoned = reckonYear(gifts, { country, year, ...law })
  const known = sent.filter(knownBy(gifts)).map(({ seal, kind, lastFour, amount }) => ({
    ...{ seal, kind, country, lastFour, adultFrom: 0, hasAddress: true, amount },
  }))
  return { ...reckoned, country, gifts, next: nextLines(reckoned.lines, known) }
}

/**
 * What was sent of somebody who is known no more stands as it was said: nobody's wish to be forgotten takes her tax relief away. Of somebody
 * who has another number now it must not stand: her gifts are reported under that one, and would count twice.
 */
function knownBy(gifts: readonly ReportedGift[]) {
  const borne = new Set(gifts.map(({ party }) => party?.seal))
  const giving = new Set(gifts.map(({ giver }) => giver?.supporterId))
  return ({ seal, givers }: { seal: string; givers: readonly string[] }): boolean =>
    borne.has(seal) || givers.some((id) => giving.has(id))
}

function giftOf(row: GiftRow, own: string): ReportedGift {
  const { number, day, currency, amount, anonymous, supporterId, name } = row
  const isCompany = Boolean(row.companyName || row.organisationNumber)
  const company = isCompany ? companyOf(row, own) : undefined
  const called = row.companyName || name
  // A name that came by bank alone is one gift's: two of one name may be two people.
  const known = isCompany ? `company ${called}` : name && `gift ${number}`
  const id = supporterId ?? known
  return {
    ...{ number: `G-${1000 + number}`, day, currency, amount, anonymous, isCompany },
    isPartnership: company?.isPartnership ?? false,
    giver: id ? { id, name: called, supporterId: supporterId ?? undefined } : undefined,
    party: isCompany ? company?.party : personOf(row),
  }
}

/** Nobody is reported by herself (control 053): a gift that came with the organisation's own number lacks its giver's. */
function companyOf({ organisationNumber }: GiftRow, own: string) {
  const read = readCompany(organisationNumber ?? '')
  return read?.digits === own ? undefined : read
}

function personOf(row: GiftRow): Party | undefined {
  const { seal, kind, lastFour, adultFrom, hasAddress } = row
  if (!seal || !kind || !lastFour || adultFrom === null) return undefined
  return { seal, kind, country: countryOf(kind), lastFour, adultFrom, hasAddress }
}

const countryOf = (kind: NumberKind): TaxCountry =>
  kind === 'fodselsnummer' || kind === 'd_nummer' ? 'NO' : 'SE'
