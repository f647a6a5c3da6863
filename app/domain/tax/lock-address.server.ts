import { lockAway } from '#app/platform/vault.server.ts'
import type { GiverAddress } from './giver-address.ts'

/** Encrypts the name and address of whoever left the number of this seal; `openAddress` reads them. */
export const lockAddress = (seal: string, address: GiverAddress): Buffer<ArrayBuffer> =>
  lockAway(`tax/address/${seal}`, JSON.stringify(address))
