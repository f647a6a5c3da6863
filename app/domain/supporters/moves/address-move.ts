import type { Locale } from '#app/i18n/locale.ts'
import type { EmailRefusal } from '#app/values/email.ts'
import type { FieldRefusal } from '#app/values/field.ts'

/** A giver's wish to have her letters at another address, which counts when both mailboxes have agreed. */
export type AddressMove = {
  id: string
  supporterId: string
  /** Whose letters are in this language. */
  locale: Locale
  /** The address on file when it was asked for: with another one the wish is dead. */
  oldEmail: string
  newEmail: string
  askedAt: Date
  agreedAt: Date | null
  expiresAt: Date
}

/** What a word opens: the old mailbox agrees by one, the new one confirms by another, and neither stands for the other. */
export type MovePurpose = 'agreement' | 'confirmation'

/** So many days after it was asked for, both have agreed or it is gone (as for a consent that nobody confirmed). */
export const moveDays = 7

/** Why another address is not taken down. */
export type MoveRefusal = FieldRefusal | EmailRefusal | 'same_email' | 'too_many'
