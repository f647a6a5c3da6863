import { isId } from './id.ts'

/** What a payment, receipt, entry or letter is about: a kind and an id, as one string. */
export const referenceKinds = [
  'order',
  'donation',
  'refund',
  // A refund that left and came back from the bank.
  'refund-failure',
  // A recorded gift that was a mistake.
  'taking-back',
  // What the designers of a paid order's pieces have earned by it, and what of that went back with a refund.
  'share',
  'share-return',
  // What a designer was paid, and one that was recorded by mistake.
  'designer-payment',
  'designer-payment-back',
  'withdrawal',
  'invitation',
  // What the giver of a plan is told beside receipts.
  'plan-notice',
  'pledge',
  // The card that goes with a gift in somebody's honour or memory.
  'tribute',
  // A letter that somebody asked to have sent, and each of those that then go to an office.
  'campaign-letter',
  'letter-target',
  // Somebody's word on the newsletter, one of them, and its copy for one person.
  'newsletter-consent',
  'newsletter',
  'newsletter-copy',
  // What somebody wants changed in a plan.
  'plan-change',
  // Whose own page a letter leads to, and where she wants her letters.
  'giver',
  'address-move',
] as const
export type ReferenceKind = (typeof referenceKinds)[number]
export type Reference = `${ReferenceKind}/${string}`

export const referenceTo = (kind: ReferenceKind, id: string): Reference => `${kind}/${id}`

/** Takes a reference apart. Throws when it is none: references are written by Lykta alone. */
export function parseReference(reference: string): { kind: ReferenceKind; id: string } {
  const [kind, id] = reference.split('/')
  const known = referenceKinds.find((candidate) => candidate === kind)
  if (!known || !isId(id)) throw new Error(`not a reference: ${reference}`)
  return { kind: known, id }
}
