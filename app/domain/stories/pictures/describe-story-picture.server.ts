import {
  type Description,
  descriptionAsTyped,
} from '#app/domain/catalogue/pictures/desk-picture.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { isId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import type { Finding } from '../identity-check/check-texts.ts'
import { lockStory } from '../store.server.ts'
import { type StaffActor, tellOfStory } from '../tell-of-story.server.ts'
import { checkPicture } from './check-picture.server.ts'
import { listPictureRows, savePictureDescription } from './picture-store.server.ts'
import { lackingIn, type PictureRefusalOfStory, whyNoPictures } from './story-picture.ts'

type Wish = {
  id: string
  storyId: string
  version: number
  description: Description
  by: StaffActor
  now: Date
}

type Described =
  | Outcome<undefined, PictureRefusalOfStory>
  | { ok: false; refusal: 'found'; findings: Finding[] }

/**
 * Writes what is said of a story's picture from the version that was shown; what says nothing new is done already. Refused as adding one is,
 * and when somebody else changed it since.
 */
export async function describeStoryPicture(wish: Wish): Promise<Described> {
  const { id, storyId, description, by, now } = wish
  if (!isId(id)) return refused('gone')
  const before = (await listPictureRows(storyId)).find((picture) => picture.id === id)
  if (before && isSame(before, description)) return done(undefined)
  const { alts } = description
  const checked = await checkPicture({ storyId, alts, fileName: '', by, now })
  if (!checked.ok) return checked
  if (checked.value.length > 0) return { ok: false, refusal: 'found', findings: checked.value }
  return transaction((tx) => save(wish, tx))
}

const isSame = (one: Description, other: Description): boolean =>
  Object.entries(descriptionAsTyped(one)).every(
    ([field, value]) => descriptionAsTyped(other)[field] === value,
  )

async function save(wish: Wish, tx: Tx): Promise<Described> {
  const { id, storyId, version, description, by, now: at } = wish
  const story = await lockStory(storyId, tx)
  const closed = whyNoPictures(story, at)
  if (closed || !story) return refused(closed ?? 'gone')
  if (lackingIn(story, description.alts).length > 0) return refused('undescribed')
  const known = (await listPictureRows(storyId, tx)).some((picture) => picture.id === id)
  if (!known) return refused('gone')
  const saved = await savePictureDescription({ id, version, description, by: by.id }, tx)
  if (!saved) return refused('changed_meanwhile')
  await tellOfStory({ id: storyId, by, action: 'stories.picture_described', at }, tx)
  return done(undefined)
}
