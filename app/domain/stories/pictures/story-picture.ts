import type { Focus } from '#app/domain/catalogue/picture.ts'
import type { Description } from '#app/domain/catalogue/pictures/desk-picture.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { consentHolds } from '../consent.ts'
import type { StoryFacts } from '../story.ts'

/** So many pictures a story has at most: it is read, not looked through. */
export const mostStoryPictures = 6
/** So long a picture that was taken away can be fetched back. */
export const hoursAside = 24

/** A picture of a story as staff see it. */
export type DeskStoryPicture = Description & {
  id: string
  file: string
  width: number
  height: number
  version: number
  /** Undefined for one that is shown with the story. */
  removedAt: Date | undefined
}

/** A picture as the public may see it, in one language. */
export type ReadablePicture = {
  file: string
  width: number
  height: number
  focus: Focus
  alt: string
}

export type PictureRefusalOfStory =
  | 'gone'
  | 'not_open'
  | 'not_covered'
  | 'too_many_pictures'
  | 'changed_meanwhile'
  | 'undescribed'
  | 'vault_shut'

/** Why pictures of a story cannot be changed now; undefined when they can: its consent covers them, and nothing of it is approved. */
export function whyNoPictures(
  story: StoryFacts | undefined,
  now: Date,
): 'gone' | 'not_open' | 'not_covered' | undefined {
  if (!story || story.state === 'withdrawn') return 'gone'
  const { consent } = story
  if (!consent?.scope.picture || !consentHolds(consent, now)) return 'not_covered'
  return story.state === 'consented' ? undefined : 'not_open'
}

/** The languages in which a picture is described: those that the story may be told in. */
export const describedIn = ({ consent, wholeTexts }: StoryFacts): readonly Locale[] => {
  const covered = consent?.scope.locales ?? []
  return wholeTexts.length > 0 ? covered.filter((locale) => wholeTexts.includes(locale)) : covered
}

/** The languages that a story is told in and that a picture lacks a description for. */
export const lackingIn = (
  story: StoryFacts,
  alts: Readonly<Record<Locale, string>>,
): readonly Locale[] => describedIn(story).filter((locale) => alts[locale] === '')
