import type { Locale } from '#app/i18n/locale.ts'
import { type Consent, consentHolds } from './consent.ts'

/**
 * Where a story stands, and where it may go from there; the database holds the same table. Back to `consented` it goes to be written on,
 * or to stand on another consent before anybody has read it, with everything to be approved anew; from `withdrawn` nothing leads away.
 */
const storyMoves = {
  draft: ['consented', 'withdrawn'],
  consented: ['risk_assessed', 'consented', 'expired', 'withdrawn'],
  risk_assessed: ['approved_by_survivor', 'consented', 'expired', 'withdrawn'],
  approved_by_survivor: ['approved_by_second', 'consented', 'expired', 'withdrawn'],
  approved_by_second: ['published', 'consented', 'expired', 'withdrawn'],
  published: ['renewed', 'consented', 'expired', 'withdrawn'],
  renewed: ['renewed', 'consented', 'expired', 'withdrawn'],
  expired: ['draft', 'withdrawn'],
  withdrawn: [],
} as const satisfies Record<string, readonly string[]>
export type StoryState = keyof typeof storyMoves
export const storyStates = Object.keys(storyMoves) as StoryState[]

export const canMove = (from: StoryState, to: StoryState): boolean =>
  (storyMoves[from] as readonly StoryState[]).includes(to)

/** The three steps between consent and publication, in their order, each with the state that waits for it. */
export const approvalSteps = {
  risk: { waits: 'consented', reaches: 'risk_assessed' },
  survivor: { waits: 'risk_assessed', reaches: 'approved_by_survivor' },
  second: { waits: 'approved_by_survivor', reaches: 'approved_by_second' },
} as const satisfies Record<string, { waits: StoryState; reaches: StoryState }>
export type ApprovalKind = keyof typeof approvalSteps
export const approvalKinds = Object.keys(approvalSteps) as ApprovalKind[]

/** Everything that decides what may happen to a story and who may read it. People are ids of staff. */
export type StoryFacts = {
  state: StoryState
  /** Texts that were taken back to be written on make a new one; approvals are of one of them. */
  revision: number
  startedBy: string
  /** Everybody who ever wrote in it. */
  writers: readonly string[]
  /** Languages in which title, content note and text are there. */
  wholeTexts: readonly Locale[]
  /** Of these, those in which one of its pictures is not described. */
  undescribed: readonly Locale[]
  /** The consent that it stands on. */
  consent: Consent | undefined
  /** Of this revision, by whom; null when the survivor approved by her own link. */
  approvals: Partial<Record<ApprovalKind, string | null>>
}

export type StoryRefusal =
  | 'gone'
  | 'changed_meanwhile'
  | 'not_open'
  | 'no_consent'
  | 'not_its_turn'
  | 'same_person'
  | 'not_published'
  | 'wider_than_approved'
  | 'not_complete'
  /** Something was found by which she could be known. */
  | 'identity_found'
  /** The vault has nothing to search by, or cannot be asked. */
  | 'identity_missing'
  | 'vault_shut'

/** Texts are written while nothing of them has been approved. */
export const isOpen = ({ state }: Pick<StoryFacts, 'state'>): boolean =>
  state === 'draft' || state === 'consented'

/** Whether the public may read it in a language now. The database's own view says the same, and has the last word. */
export const isReadable = (story: StoryFacts, locale: Locale, now: Date): boolean =>
  (story.state === 'published' || story.state === 'renewed') &&
  consentHolds(story.consent, now) &&
  story.consent.scope.channels.includes('site') &&
  story.consent.scope.locales.includes(locale) &&
  story.wholeTexts.includes(locale) &&
  approvalKinds.every((kind) => story.approvals[kind] !== undefined)

/** A second person wrote nothing of the story and has approved nothing of it. */
const isSecondPerson = (story: StoryFacts, by: string): boolean =>
  by !== story.startedBy &&
  !story.writers.includes(by) &&
  story.approvals.risk !== by &&
  story.approvals.survivor !== by

/** Why an approval is not taken now; undefined when it is. */
export function whyNotApprove(
  story: StoryFacts,
  { kind, by }: { kind: ApprovalKind; by: string },
  now: Date,
): StoryRefusal | undefined {
  if (story.state === 'withdrawn') return 'gone'
  if (story.state !== approvalSteps[kind].waits) return 'not_its_turn'
  if (!consentHolds(story.consent, now)) return 'no_consent'
  if (kind === 'second' && !isSecondPerson(story, by)) return 'same_person'
  return undefined
}

/** Why a story cannot be taken back to be written on. Under a consent that has run out it becomes a draft without one. */
export function whyNotTakeBack(story: StoryFacts, now: Date): StoryRefusal | undefined {
  if (story.state === 'withdrawn') return 'gone'
  if (story.state === 'expired') return undefined
  if (!canMove(story.state, 'consented') || isOpen(story)) return 'not_its_turn'
  return consentHolds(story.consent, now) ? undefined : 'no_consent'
}
