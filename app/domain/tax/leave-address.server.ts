import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import type { GiverAddress } from './giver-address.ts'
import { lockAddress } from './lock-address.server.ts'
import { findNumberOf, saveAddress } from './number-store.server.ts'

type Wish = { supporterId: string; address: GiverAddress; now: Date }

/** Keeps a giver's name and address beside her coordination number, locked away. Refused when she has left no such number: then nobody asks for them. */
export const leaveAddress = ({ supporterId, address, now: at }: Wish) =>
  transaction<Outcome<undefined, 'not_asked'>>(async (tx) => {
    const number = await findNumberOf(supporterId, tx)
    if (number?.kind !== 'samordningsnummer') return refused('not_asked')
    const sealedAddress = lockAddress(number.seal, address)
    await saveAddress({ supporterId, sealedAddress, now: at }, tx)
    const object = `supporter/${supporterId}`
    const by = { kind: 'giver' } as const
    await recordHistory({ by, action: 'people.tax_address_left', object, at }, tx)
    return done(undefined)
  })
