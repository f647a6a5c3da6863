import { findOrderById } from '#app/domain/orders/find-order-by-id.server.ts'
import { findIssuer } from '#app/domain/organisation/find-issuer.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import { parseReference } from '#app/values/reference.ts'
import type { AddressCorrectedLetter, LetterFrame } from '#emails/letter.ts'

/** The letter that staff corrected where a parcel goes. It leads to the address and does not say it: by the next try it may be another. */
export async function composeAddressCorrected(
  { reference }: { reference: string },
  frame: LetterFrame,
): Promise<AddressCorrectedLetter> {
  const { id } = parseReference(reference)
  const order = await findOrderById(id)
  if (!order) throw new Error(`a letter is owed for an order that is not there: ${reference}`)
  return {
    kind: 'address-corrected',
    ...frame,
    sender: await findIssuer(),
    orderNumber: order.number,
    token: accessToken('order', id),
  }
}
