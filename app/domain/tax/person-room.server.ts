import type { PersonRoom } from '#app/domain/privacy/person-room.ts'
import { openAddress } from './open-address.server.ts'
import { listLinesOf, listNumbersOf } from './person-store.server.ts'

/**
 * The number that somebody has left, as its last four digits, with the name and address beside it, and under which numbers of our own she was reported. The number goes with her row; what was
 * reported stays, without saying of whom, until `forgetNumbers` empties it.
 */
export const taxOfPerson: PersonRoom = {
  kind: 'tax',
  tables: ['tax_number', 'tax_line', 'tax_line_giver', 'tax_delivery', 'tax_delivery_line'],
  tell: async ({ ids }, after) => {
    const [numbers, lines] = await Promise.all([listNumbersOf(ids), listLinesOf(ids)])
    const left = numbers.map(({ keptAt, ...row }) => ({ ...row, since: keptAt.toISOString() }))
    return [...left, ...lines]
      .map(withAddress)
      .filter(({ id }) => id > after)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  },
}

type Sealed = { seal: string; sealedAddress: Uint8Array | null }

/** A row with the name and address that were left beside its number in a line, where there are any. */
function withAddress<Row extends Sealed>({ seal, sealedAddress, ...row }: Row) {
  if (!sealedAddress) return row
  const { firstName, lastName, street, postcode, city, country } = openAddress(seal, sealedAddress)
  return {
    ...row,
    name: `${firstName} ${lastName}`,
    address: `${street}, ${postcode} ${city}, ${country}`,
  }
}
