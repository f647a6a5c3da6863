import { findSecrets } from '#app/domain/vault/find-secrets.server.ts'
import { locales } from '#app/i18n/locale.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { drawStory } from './draw-story.server.ts'
import { type CheckedText, checkTexts, type Finding } from './identity-check/check-texts.ts'
import { listPictureRows } from './pictures/picture-store.server.ts'
import type { DeskStoryPicture } from './pictures/story-picture.ts'
import { findStoryRow, type StoryRow } from './store.server.ts'
import type { StoryRefusal } from './story.ts'
import { type StoryTexts, storyFields } from './story-content.ts'
import type { StaffActor } from './tell-of-story.server.ts'
import { findTexts } from './text-store.server.ts'

type CheckRefusal = Extract<StoryRefusal, 'gone' | 'identity_missing' | 'vault_shut'>
type Wish = { id: string; by: StaffActor; now: Date }

/**
 * Searches all that a story shows, in every language, for whatever could tell who she is: what the vault has of her, and numbers, days and
 * addresses of anybody. Answers where something was found and what kind of thing; nothing found is an empty list. Refused when there is
 * nothing to search by: then nobody knows, and nothing may be published.
 */
export async function checkStory(wish: Wish): Promise<Outcome<Finding[], CheckRefusal>> {
  const story = await findStoryRow(wish.id)
  if (!story || story.state === 'withdrawn') return refused('gone')
  const { by, now } = wish
  const secrets = await findSecrets({ subject: `story/${wish.id}`, by, now })
  if (!secrets.ok)
    return refused(secrets.refusal === 'nothing_kept' ? 'identity_missing' : 'vault_shut')
  const pictures = await listPictureRows(wish.id)
  const texts = [...shownBy(story, await findTexts(wish.id)), ...saidOf(pictures)]
  return done(checkTexts(texts, secrets.value))
}

const shownBy = ({ alias, address }: StoryRow, texts: StoryTexts): CheckedText[] => [
  { where: 'alias', text: alias },
  // Drawn at random: letters in it that look like a number are none.
  { where: 'address', text: address.replace(/\d/g, ' ') },
  ...locales.flatMap((locale) =>
    storyFields.map((field) => ({
      where: `${field} ${locale}`,
      text: field === 'body' ? bothWays(texts[locale].body) : texts[locale][field],
    })),
  ),
]

/** A text as it is written and as its readers see it: "[Bjørn](/sv/help)stad" is one word to them. */
const bothWays = (body: string): string => {
  const drawn = drawStory(body).map(({ html }) =>
    html.replace(/<\/?(?:p|h\d|li|br|blockquote)\b[^>]*>/g, '\n').replace(/<[^>]*>/g, ''),
  )
  return [body, ...drawn].join('\n\n')
}

const saidOf = (pictures: readonly DeskStoryPicture[]): CheckedText[] =>
  pictures.flatMap(({ alts }) =>
    locales.map((locale) => ({ where: `picture ${locale}`, text: alts[locale] })),
  )
