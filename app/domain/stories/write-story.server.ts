import { type Tx, transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { firstOfMonth } from './consent.ts'
import { lockStory } from './store.server.ts'
import { isOpen, type StoryRefusal } from './story.ts'
import { changedLocales, type StoryContent } from './story-content.ts'
import { type StaffActor, tellOfStory } from './tell-of-story.server.ts'
import { findTexts, saveHead, saveText } from './text-store.server.ts'

type Wish = { id: string; version: number; content: StoryContent; by: StaffActor; now: Date }

/**
 * Writes what is told, from the version that was shown. Refused when somebody else changed it since, and once anything of it is approved:
 * then it is taken back first. History keeps which languages were written and no word of them.
 */
export const writeStory = (wish: Wish): Promise<Outcome<undefined, StoryRefusal>> =>
  transaction((tx) => write(wish, tx))

async function write(wish: Wish, tx: Tx): ReturnType<typeof writeStory> {
  const { id, version, content, by, now: at } = wish
  const story = await lockStory(id, tx)
  if (!story || story.state === 'withdrawn') return refused('gone')
  if (!isOpen(story)) return refused('not_open')
  const month = firstOfMonth(content.month)
  if (!month) throw new Error('a story is told in a month')
  if (!(await saveHead({ id, version }, { alias: content.alias, month }, tx)))
    return refused('changed_meanwhile')
  const changed = changedLocales(await findTexts(id, tx), content.texts)
  for (const locale of changed)
    await saveText({ storyId: id, locale, ...content.texts[locale], by: by.id }, tx)
  const changes = changed.map((field) => ({ field }))
  await tellOfStory({ id, by, action: 'stories.written', changes, at }, tx)
  return done(undefined)
}
