import type { Money } from '#app/values/money.ts'
import type { Frame } from './letter-frame.ts'

/** Confirms to the address on file what was changed of a monthly gift, whoever changed it. */
export type PlanChangedLetter = Frame & {
  kind: 'plan-changed'
  /** The unguessable word in the address of the giver's own page. */
  giverToken: string
  change: 'amount' | 'fund' | 'day' | 'pause' | 'resume' | 'stop'
  planNumber: string
  amount: Money
  fund: string
  /** When the next gift is charged; unset where none is. */
  nextAt: Date | undefined
}

/** Brings the link to a giver's own page once more, as somebody who knows the address has asked. Nothing in it was typed by anybody. */
export type GiverLinkLetter = Frame & {
  kind: 'giver-link'
  giverToken: string
  /** The link that she had before leads nowhere any more. */
  renewed: boolean
}

/** Confirms to the address on file that name or language was changed on a giver's own page. */
export type GiverDetailsLetter = Frame & { kind: 'giver-details'; giverToken: string }

/** Asks the mailbox on file whether letters are to go to another address: the one thing that a link of hers alone cannot do. */
export type MoveAgreementLetter = Frame & {
  kind: 'move-agreement'
  /** The unguessable word by which this mailbox agrees, and by which nothing is confirmed. */
  token: string
  newEmail: string
  askedAt: Date
  expiresAt: Date
}

/** Asks the new mailbox, after the one on file has agreed. It names nobody: the address may have been mistyped. */
export type MoveConfirmationLetter = Frame & {
  kind: 'move-confirmation'
  token: string
  expiresAt: Date
}

export type MoveLetterProps = MoveAgreementLetter | MoveConfirmationLetter

/** Letters to a giver about her own page and what was done there, by kind. */
export type GiverLetterProps = PlanChangedLetter | GiverLinkLetter | GiverDetailsLetter
