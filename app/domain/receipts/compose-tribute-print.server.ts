import { findTribute } from '#app/domain/donations/tributes/find-tribute.server.ts'
import { findIssuer } from '#app/domain/organisation/find-issuer.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import { parseReference } from '#app/values/reference.ts'
import type { LetterFrame } from '#emails/letter.ts'
import type { TributePrintLetter } from '#emails/tribute-letter.ts'

/** The way to a card that its giver prints, on the day that she chose. Throws when it is there no more: then it was taken back, and its letter with it. */
export async function composeTributePrint(
  { reference }: { reference: string },
  frame: LetterFrame,
): Promise<TributePrintLetter> {
  const tribute = await findTribute({ id: parseReference(reference).id })
  if (!tribute) throw new Error(`a letter is owed for a card that is not there: ${reference}`)
  return {
    kind: 'tribute-print',
    ...frame,
    sender: await findIssuer(),
    token: accessToken('donation', tribute.donationId),
    ...{ about: tribute.kind, honoured: tribute.honoured },
  }
}
