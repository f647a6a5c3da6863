import { findGiftById } from '#app/domain/donations/find-gift-by-id.server.ts'
import { findTribute } from '#app/domain/donations/tributes/find-tribute.server.ts'
import { findIssuer } from '#app/domain/organisation/find-issuer.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import { parseReference } from '#app/values/reference.ts'
import type { LetterFrame, TributeCardLetter } from '#emails/letter.ts'

/** The card of a gift, to its recipient. Throws when it is there no more: then it was taken back, and its letter with it. */
export async function composeTributeCard(
  { reference }: { reference: string },
  frame: LetterFrame,
): Promise<TributeCardLetter> {
  const { id } = parseReference(reference)
  const tribute = await findTribute({ id })
  const gift = tribute && (await findGiftById(tribute.donationId))
  if (!tribute || !gift)
    throw new Error(`a letter is owed for a card that is not there: ${reference}`)
  return {
    kind: 'tribute-card',
    ...frame,
    sender: await findIssuer(),
    token: accessToken('tribute', id),
    ...{ about: tribute.kind, honoured: tribute.honoured, from: tribute.sender },
    ...{ greeting: tribute.greeting, fund: gift.fund.name },
  }
}
