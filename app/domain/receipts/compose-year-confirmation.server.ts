import { findIssuer } from '#app/domain/organisation/find-issuer.server.ts'
import { linkGiver } from '#app/domain/supporters/link-giver.server.ts'
import type { LetterFrame } from '#emails/letter.ts'
import type { YearConfirmationLetter } from '#emails/year-letter.ts'

/** The letter with the way to a giver's yearly statement. No amount and no number of hers is in it: others may see the screen. */
export async function composeYearConfirmation(
  { key = '', recipient }: { key?: string; recipient: string },
  frame: LetterFrame,
): Promise<YearConfirmationLetter> {
  const year = Number(key.split('/')[2])
  if (!year) throw new Error(`a yearly statement is owed without its year: ${key}`)
  return {
    kind: 'year-confirmation',
    ...frame,
    sender: await findIssuer(),
    year,
    giverToken: await linkGiver(recipient),
  }
}
