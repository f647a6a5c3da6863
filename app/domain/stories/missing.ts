import { type Locale, locales } from '#app/i18n/locale.ts'
import { consentHolds } from './consent.ts'
import { approvalKinds, type StoryFacts } from './story.ts'

/** What stands between a story and its readers; each has its sentence in the dictionaries of the desk. */
export type Missing =
  | 'story_gone'
  | 'consent_missing'
  | 'consent_withdrawn'
  | 'consent_expired'
  | 'consent_without_site'
  | 'text_missing'
  | 'picture_text_missing'
  | 'risk_missing'
  | 'survivor_missing'
  | 'second_missing'
  | 'identity_missing'
  | 'vault_shut'

/** Everything that is missing before a story may be published, in the order in which it is seen to; empty when nothing is. */
export function missingForPublication(story: StoryFacts, now: Date): Missing[] {
  if (story.state === 'withdrawn') return ['story_gone']
  const missing: Missing[] = [...missingConsent(story, now)]
  const covered = coveredTexts(story)
  if (covered.length === 0) missing.push('text_missing')
  if (story.undescribed.some((locale) => covered.includes(locale)))
    missing.push('picture_text_missing')
  for (const kind of approvalKinds)
    if (story.approvals[kind] === undefined) missing.push(`${kind}_missing`)
  return missing
}

/** Whether the vault has anything to search a story by; nobody knows while it is shut. */
export type IdentityKept = 'kept' | 'missing' | 'shut'

/** The same with what the check before publishing stands on: while it cannot be made, nothing may be published. */
export function missingAtDesk(story: StoryFacts, identity: IdentityKept, now: Date): Missing[] {
  const missing = missingForPublication(story, now)
  if (identity === 'kept' || story.state === 'withdrawn') return missing
  return [...missing, identity === 'missing' ? 'identity_missing' : 'vault_shut']
}

function missingConsent({ consent }: StoryFacts, now: Date): Missing[] {
  if (!consent || consent.givenAt > now || !consent.scope.text) return ['consent_missing']
  if (consent.withdrawnAt) return ['consent_withdrawn']
  if (!consentHolds(consent, now)) return ['consent_expired']
  return consent.scope.channels.includes('site') ? [] : ['consent_without_site']
}

/** The languages in which it is written whole and that its consent covers; without one, those in which it is written. */
export const coveredTexts = ({ consent, wholeTexts }: StoryFacts): Locale[] =>
  locales.filter(
    (locale) => wholeTexts.includes(locale) && (!consent || consent.scope.locales.includes(locale)),
  )
