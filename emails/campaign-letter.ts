import type { Frame } from './letter-frame.ts'

/** Asks whoever owns an address whether she has signed. Nothing in it was typed by anybody: the address may be a stranger's. */
export type PledgeConfirmationLetter = Frame & {
  kind: 'pledge-confirmation'
  /** The unguessable word in the address of the signature. */
  token: string
  campaign: string
}

/** Asks whoever owns an address whether a letter may go to offices in her name. Nothing in it was typed by anybody. */
export type DecisionLetterConfirmationLetter = Frame & {
  kind: 'decision-letter-confirmation'
  /** The unguessable word in the address of the letter. */
  token: string
  campaign: string
}

/** A letter as its signer has read it: our words, her name and place. */
type SignedLetter = Frame & {
  campaign: string
  subject: string
  /** Paragraphs with empty lines between. */
  body: string
  signer: { name: string; place: string; email: string }
}

/** To somebody in office. Answers go to its signer. */
export type DecisionLetter = SignedLetter & { kind: 'decision-letter'; recipient: string }

export type DecisionLetterCopyLetter = SignedLetter & {
  kind: 'decision-letter-copy'
  /** The unguessable word in the address of the letter. */
  token: string
  /** Whom it has gone to. */
  recipients: string[]
  /** From this day on nothing of it is kept. */
  deletesOn: Date
}

/** Everything that a letter of a campaign needs in order to be drawn, by its kind. */
export type CampaignLetterProps =
  | PledgeConfirmationLetter
  | DecisionLetterConfirmationLetter
  | DecisionLetter
  | DecisionLetterCopyLetter
