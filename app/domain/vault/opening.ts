import type { Subject } from './identity.ts'

/** Why the vault is opened: one of these, and words that are locked away with it. */
export const openingReasons = [
  'her_safety',
  'her_wish',
  'contact',
  'legal_duty',
  'correction',
] as const
export type OpeningReason = (typeof openingReasons)[number]

/** Longest words of a reason; the database holds their sealed form. */
export const longestWords = 1000

/** One person's asking to open one identity. Whether it is open is the database's clock's word. */
export type Opening = {
  id: string
  subject: Subject
  reason: OpeningReason
  askedBy: string
  approvedBy: string | null
  endsAt: Date | null
  /** Approved, and its thirty minutes are not over. */
  isOpen: boolean
  /** Not approved, and asked for a day ago: nobody approves it any more. */
  isLapsed: boolean
}

/** An opening with when it was asked for and every reading by it. */
export type OpeningRecord = Opening & { askedAt: Date; readings: Date[] }

export type VaultRefusal =
  /** No login was set up for the vault, or the pages' login could see into it. */
  | 'vault_shut'
  | 'nothing_kept'
  | 'no_reason'
  | 'not_found'
  | 'same_person'
  | 'approved_already'
  | 'lapsed'
  | 'not_yours'
  | 'not_open'

/** Why somebody cannot approve an opening; undefined when she can. */
export function whyNotApprove(opening: Opening | undefined, by: string): VaultRefusal | undefined {
  if (!opening) return 'not_found'
  if (opening.askedBy === by) return 'same_person'
  if (opening.approvedBy !== null) return 'approved_already'
  return opening.isLapsed ? 'lapsed' : undefined
}

/** Why somebody cannot read by an opening; undefined when she can: it is hers alone. */
export function whyNotRead(opening: Opening | undefined, by: string): VaultRefusal | undefined {
  if (!opening) return 'not_found'
  if (opening.askedBy !== by) return 'not_yours'
  return opening.isOpen ? undefined : 'not_open'
}
