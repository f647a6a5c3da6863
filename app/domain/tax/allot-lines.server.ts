import type { Statements } from '#app/platform/db.server.ts'
import { lockAway, takeOut } from '#app/platform/vault.server.ts'
import { newId } from '#app/values/id.ts'
import { listLines, saveGivers, saveLine, saveLineAddresses } from './delivery-store.server.ts'
import { listGiftsOfYear } from './gift-store.server.ts'
import { listNumbers } from './number-store.server.ts'
import { openAddress } from './open-address.server.ts'
import { readCompany } from './read-company.server.ts'
import type { FileLine, ReportedGift } from './report.ts'
import type { NumberedLine } from './report-file.ts'
import type { YearOf } from './rule.ts'

type Wish = YearOf & {
  said: readonly FileLine[]
  gifts: readonly ReportedGift[]
}

/**
 * Gives each line its specification number, the one that its number has had or else the next, and takes the number itself out of its lock.
 * A line whose number has been forgotten is left out: nothing can be said of it any more.
 */
export async function allotLines(wish: Wish, tx: Statements): Promise<NumberedLine[]> {
  const { country, year, said, gifts } = wish
  const known = new Set((await listLines(wish, tx)).map(({ seal }) => seal))
  const fresh = said.filter(({ seal }) => !known.has(seal))
  const digits = await digitsOf(wish, new Set(fresh.map(({ seal }) => seal)), tx)
  for (const { seal, kind, lastFour } of fresh) {
    const id = newId()
    const sealed = lockAway(`tax/line/${id}`, digits.get(seal) ?? missing())
    const line = { id, kind, lastFour, sealed, seal }
    await saveLine({ country, year }, line, tx)
  }
  await saveLineAddresses(wish, tx)
  const rows = await listLines(wish, tx)
  const bySeal = new Map(rows.map((row) => [row.seal, row]))
  await saveGivers(giversOf(gifts, bySeal), tx)
  const names = new Map(gifts.map(({ party, giver }) => [party?.seal ?? '', giver?.name ?? '']))
  return said.flatMap((line) => {
    const row = bySeal.get(line.seal)
    if (!row?.sealed) return []
    const number = takeOut(`tax/line/${row.id}`, row.sealed)
    const name = names.get(line.seal) ?? ''
    const address = row.sealedAddress ? openAddress(line.seal, row.sealedAddress) : undefined
    return [{ ...line, lineId: row.id, specNo: row.specNo, digits: number, name, address }]
  })
}

/** Whose gifts each line is made of: of people, who may take their number back. */
const giversOf = (gifts: readonly ReportedGift[], bySeal: ReadonlyMap<string, { id: string }>) =>
  gifts.flatMap(({ party, giver, isCompany }) => {
    const line = bySeal.get(party?.seal ?? '')
    if (!line || !giver?.supporterId || isCompany) return []
    return [{ lineId: line.id, supporterId: giver.supporterId }]
  })

/** The numbers themselves, of people and of companies, by their seals. */
async function digitsOf(
  of: YearOf,
  seals: ReadonlySet<string>,
  tx: Statements,
): Promise<Map<string, string>> {
  const people = (await listNumbers([...seals], tx)).map(
    ({ id, seal, sealed }) => [seal, takeOut(`tax/number/${id}`, sealed)] as const,
  )
  const companies = (await listGiftsOfYear(of, tx)).flatMap(({ organisationNumber }) => {
    const read = readCompany(organisationNumber ?? '')
    return read && seals.has(read.party.seal) ? [[read.party.seal, read.digits] as const] : []
  })
  return new Map([...people, ...companies])
}

function missing(): never {
  throw new Error('a line is to be reported whose number is nowhere')
}
