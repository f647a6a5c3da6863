import { findIssuer } from '#app/domain/organisation/find-issuer.server.ts'
import { findToldChange } from '#app/domain/plans/changes/find-told-change.server.ts'
import { linkGiver } from '#app/domain/supporters/link-giver.server.ts'
import { isOfRenewal } from '#app/domain/supporters/renewal.ts'
import { parseReference } from '#app/values/reference.ts'
import type { GiverLetterProps } from '#emails/giver-letter.ts'
import type { LetterFrame } from '#emails/letter.ts'

type Owed = {
  kind: GiverLetterProps['kind']
  reference: string
  recipient: string
  key?: string
}

/** A letter to a giver about her own page. Everything that is told of a change was written down as it was made. */
export async function composeGiverLetter(
  { kind, reference, recipient, key = '' }: Owed,
  frame: LetterFrame,
): Promise<GiverLetterProps> {
  const about = { ...frame, sender: await findIssuer(), giverToken: await linkGiver(recipient) }
  if (kind === 'giver-link') return { kind, ...about, renewed: isOfRenewal(key) }
  if (kind !== 'plan-changed') return { kind, ...about }
  const told = await findToldChange(parseReference(reference).id, frame.locale)
  if (told?.state !== 'made')
    throw new Error(`a letter is owed for a change that is not made: ${reference}`)
  const { kind: change, planNumber, amount, fund, nextAt } = told
  return { kind, ...about, change, planNumber, amount, fund, nextAt }
}
