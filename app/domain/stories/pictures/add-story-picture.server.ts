import type { Description } from '#app/domain/catalogue/pictures/desk-picture.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { storyPicturesFolder } from '#app/platform/pictures/folder.server.ts'
import type { StoredPicture } from '#app/platform/pictures/picture.ts'
import { removePicture } from '#app/platform/pictures/remove-picture.server.ts'
import type { RewriteRefusal } from '#app/platform/pictures/rewrite-picture.server.ts'
import { storePicture } from '#app/platform/pictures/store-picture.server.ts'
import { newId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import type { Finding } from '../identity-check/check-texts.ts'
import { findStoryRow, lockStory } from '../store.server.ts'
import { type StaffActor, tellOfStory } from '../tell-of-story.server.ts'
import { checkPicture } from './check-picture.server.ts'
import { insertPicture, listPictureRows } from './picture-store.server.ts'
import {
  lackingIn,
  mostStoryPictures,
  type PictureRefusalOfStory,
  whyNoPictures,
} from './story-picture.ts'

type Wish = {
  storyId: string
  file: { path: string; name: string }
  description: Description
  by: StaffActor
  now: Date
}

type Refusal = PictureRefusalOfStory | RewriteRefusal
type Added = Outcome<undefined, Refusal> | { ok: false; refusal: 'found'; findings: Finding[] }

/**
 * Writes a picture anew and adds it to a story with what it shows, in every language that the story may be told in. Refused without a consent
 * that covers it, once anything is approved, and when words or file name could tell who she is. What the file was called is not kept.
 */
export async function addStoryPicture(wish: Wish): Promise<Added> {
  const { storyId, file, description, by, now } = wish
  const refusal = await whyNot(wish)
  if (refusal) return refused(refusal)
  const { alts } = description
  const checked = await checkPicture({ storyId, alts, fileName: file.name, by, now })
  if (!checked.ok) return checked
  if (checked.value.length > 0) return { ok: false, refusal: 'found', findings: checked.value }
  const stored = await storePicture(file.path, storyPicturesFolder())
  if (!stored.ok) return stored
  let kept = false
  try {
    const late = await transaction((tx) => save(wish, stored.value, tx))
    kept = late === undefined
    return late ? refused(late) : done(undefined)
  } finally {
    // What a crash leaves is swept within a minute.
    if (!kept) await removePicture(stored.value.file)
  }
}

async function whyNot({ storyId, description, now }: Wish): Promise<Refusal | undefined> {
  const story = await findStoryRow(storyId)
  const closed = whyNoPictures(story, now)
  if (closed || !story) return closed ?? 'gone'
  if (lackingIn(story, description.alts).length > 0) return 'undescribed'
  const many = (await listPictureRows(storyId)).length >= mostStoryPictures
  return many ? 'too_many_pictures' : undefined
}

async function save(wish: Wish, stored: StoredPicture, tx: Tx): Promise<Refusal | undefined> {
  const { storyId, description, by, now: at } = wish
  const closed = whyNoPictures(await lockStory(storyId, tx), at)
  if (closed) return closed
  if ((await listPictureRows(storyId, tx)).length >= mostStoryPictures) return 'too_many_pictures'
  await insertPicture({ id: newId(), storyId, stored, description, by: by.id }, tx)
  await tellOfStory({ id: storyId, by, action: 'stories.picture_added', at }, tx)
  return undefined
}
