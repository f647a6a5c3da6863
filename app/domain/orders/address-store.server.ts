import type { Tx } from '#app/platform/db.server.ts'
import type { PostalAddress } from './address-form.ts'

type Correction = PostalAddress & { id: string; version: number }

/** Writes where an order goes over the version that was shown; false when it stands at another. */
export async function saveAddress(correction: Correction, tx: Tx): Promise<boolean> {
  const { id, version, name, addressLine1, addressLine2, postcode, city } = correction
  const rows = await tx.$executeRaw`
    UPDATE "order" SET name = ${name}, address_line1 = ${addressLine1}, address_line2 = ${addressLine2},
      postcode = ${postcode}, city = ${city}, address_version = address_version + 1
    WHERE id = ${id}::uuid AND address_version = ${version}`
  return rows === 1
}
