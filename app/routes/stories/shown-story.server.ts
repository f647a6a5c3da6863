import { drawStory } from '#app/domain/stories/draw-story.server.ts'
import { findStory } from '#app/domain/stories/find-story.server.ts'
import { listStoryLocales } from '#app/domain/stories/list-story-locales.server.ts'
import { listPicturesRead } from '#app/domain/stories/pictures/list-pictures-read.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import type { ShownStory } from '#app/ui/stories/story-article.tsx'

/** What stands at an address: the story; that it is gone for good; that it is told in other languages; or nothing. */
export type Standing =
  | { kind: 'story'; story: ShownStory; locales: Locale[]; searchEngines: boolean }
  | { kind: 'gone' }
  | { kind: 'elsewhere'; locales: Locale[] }
  | { kind: 'missing' }

/** The month of a story, "2026-05": it has no day. */
export const monthOf = (at: Date): string => at.toISOString().slice(0, 7)

/** Looks an address up for the public, at this moment. */
export async function standingAt(address: string, locale: Locale, now: Date): Promise<Standing> {
  const found = await findStory(address, locale, now)
  if (!found.ok && found.refusal === 'gone') return { kind: 'gone' }
  const locales = await listStoryLocales(address, now)
  if (!found.ok) return locales.length > 0 ? { kind: 'elsewhere', locales } : { kind: 'missing' }
  const { title, contentNote, alias, month, body, searchEngines } = found.value
  const shown = { title, contentNote, alias, month: monthOf(month), parts: drawStory(body) }
  const pictures = (await listPicturesRead(address, locale, now)).map(({ file, ...picture }) => ({
    ...{ ...picture, src: `/${locale}/stories/${address}/pictures/${file}/full.jpg` },
  }))
  return { kind: 'story', story: { locale, ...shown, pictures }, locales, searchEngines }
}
