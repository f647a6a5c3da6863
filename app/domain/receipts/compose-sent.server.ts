import { findSentParcel } from '#app/domain/orders/find-sent-parcel.server.ts'
import { findIssuer } from '#app/domain/organisation/find-issuer.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import { parseReference } from '#app/values/reference.ts'
import type { LetterFrame, OrderSentLetter } from '#emails/letter.ts'

/** The letter that a parcel has left. */
export async function composeSent(
  { reference }: { reference: string },
  frame: LetterFrame,
): Promise<OrderSentLetter> {
  const { id } = parseReference(reference)
  const parcel = await findSentParcel(id)
  if (!parcel) throw new Error(`a letter is owed for a parcel that has not left: ${reference}`)
  const { orderNumber, buyer, tracking, lines } = parcel
  return {
    kind: 'order-sent',
    ...frame,
    sender: await findIssuer(),
    ...{ orderNumber, buyer, tracking, lines },
    token: accessToken('order', id),
  }
}
