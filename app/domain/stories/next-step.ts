import { addHours } from '#app/values/period.ts'
import { consentHolds, reminderDays } from './consent.ts'
import { coveredTexts, type IdentityKept, missingForPublication } from './missing.ts'
import { type ApprovalKind, approvalKinds, approvalSteps, type StoryFacts } from './story.ts'

/** What is to be done with a story next; each has its words in the dictionaries of the desk. */
export type NextStep =
  | 'write'
  /** A picture says nothing yet in a language that the story is told in. */
  | 'describe'
  | 'consent'
  | 'identity'
  | ApprovalKind
  | 'publish'
  | 'renew'
  | 'begin_anew'
  /** Its consent has run out a moment ago; Lykta marks it so within a minute. */
  | 'run_out'
  /** It is read, and nothing is to be done. */
  | 'nothing'
  | 'gone'

/** So long before its end a consent is to be renewed: from the first reminder on. */
const renewDays = Math.max(...reminderDays)

/** The one next step of a story. The vault is seen to before anybody approves: what is found at the end costs every approval again. */
export function nextStep(story: StoryFacts, identity: IdentityKept, now: Date): NextStep {
  const { state, consent } = story
  if (state === 'withdrawn') return 'gone'
  if (state === 'expired') return 'begin_anew'
  if (state === 'draft') return story.wholeTexts.length > 0 ? 'consent' : 'write'
  if (!consentHolds(consent, now)) return 'run_out'
  if (state === 'consented' && coveredTexts(story).length === 0) return 'write'
  if (state === 'consented' && missingForPublication(story, now).includes('picture_text_missing'))
    return 'describe'
  if (identity === 'missing') return 'identity'
  const waiting = approvalKinds.find((kind) => approvalSteps[kind].waits === state)
  if (waiting) return waiting
  if (state === 'approved_by_second') return 'publish'
  return consent.expiresAt <= addHours(now, 24 * renewDays) ? 'renew' : 'nothing'
}
