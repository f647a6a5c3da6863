import type { Frame } from './letter-frame.ts'

/** Asks whoever owns an address whether she wants the newsletter. Nothing in it was typed by anybody. */
export type NewsletterConfirmationLetter = Frame & {
  kind: 'newsletter-confirmation'
  /** The unguessable word in the address of the consent. */
  token: string
}

type Issue = Frame & {
  subject: string
  /** Safe HTML, with whole links. */
  html: string
  /** The unguessable word by which its reader leaves; empty in a trial. */
  token: string
}

export type NewsletterIssue = Issue & { kind: 'newsletter' }

/** A newsletter as its writer tries it. */
export type NewsletterTest = Issue & { kind: 'newsletter-test' }

export type NewsletterLetterProps = NewsletterConfirmationLetter | NewsletterIssue | NewsletterTest
