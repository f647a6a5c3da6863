import { takeOut } from '#app/platform/vault.server.ts'
import type { GiverAddress } from './giver-address.ts'

/** The name and address that `lockAddress` has encrypted for the number of this seal. */
export const openAddress = (seal: string, sealed: Uint8Array): GiverAddress =>
  JSON.parse(takeOut(`tax/address/${seal}`, sealed)) as GiverAddress
