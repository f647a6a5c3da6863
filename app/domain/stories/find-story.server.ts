import type { Locale } from '#app/i18n/locale.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { isGone } from './is-gone.server.ts'
import { findReadable, hasTombstone, type ReadableStory } from './readable-store.server.ts'

const shape = /^[0-9a-f]{32}$/

/** The story of an address, if the public may read it in this language at this moment; or that it is gone for good. Keep the answer nowhere. */
export async function findStory(
  address: string,
  locale: Locale,
  now: Date,
): Promise<Outcome<ReadableStory, 'gone' | 'not_found'>> {
  if (!shape.test(address)) return refused('not_found')
  if ((await isGone(address)) || (await hasTombstone(address))) return refused('gone')
  const story = await findReadable({ address, locale }, now)
  return story ? done(story) : refused('not_found')
}
