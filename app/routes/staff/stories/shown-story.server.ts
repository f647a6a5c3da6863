import { drawStory } from '#app/domain/stories/draw-story.server.ts'
import type { StorySheet } from '#app/domain/stories/find-story-sheet.server.ts'
import { listStoryPictures } from '#app/domain/stories/pictures/list-story-pictures.server.ts'
import type { StoryContent } from '#app/domain/stories/story-content.ts'
import type { TypedStory } from '#app/domain/stories/story-form.ts'
import type { Locale } from '#app/i18n/locale.ts'
import type { ShownStory } from '#app/ui/stories/story-article.tsx'

type Told = Pick<StoryContent, 'alias' | 'month'> & StoryContent['texts'][Locale]

/** A story as the public would see it in a language; no name and no picture where its consent shows none. */
const shownStory = async (
  told: Told,
  locale: Locale,
  { row }: StorySheet,
): Promise<ShownStory> => ({
  ...{ locale, title: told.title, contentNote: told.contentNote, month: told.month },
  parts: drawStory(told.body),
  alias: row.consent?.scope.nameShown === 'none' ? null : told.alias,
  pictures: row.consent?.scope.picture ? await picturesIn(row.id, locale) : [],
})

/** Its pictures by the desk's own door: the public's opens with the story. */
async function picturesIn(id: string, locale: Locale): Promise<ShownStory['pictures']> {
  const { shown } = await listStoryPictures(id)
  return shown
    .filter(({ alts }) => alts[locale] !== '')
    .map(({ id: picture, width, height, focus, alts }) => ({
      ...{ width, height, focus, alt: alts[locale] },
      src: `/staff/stories/${id}/pictures/${picture}/file/full.jpg`,
    }))
}

/** What is kept of a story in a language, as the public would see it. */
export const keptStory = (sheet: StorySheet, locale: Locale): Promise<ShownStory> =>
  shownStory({ alias: sheet.row.alias, month: sheet.month, ...sheet.texts[locale] }, locale, sheet)

/** What is in the form, as the public would see it; a month that is none yet is that of the sheet. */
export function typedPreview(
  typed: TypedStory,
  locale: Locale,
  sheet: StorySheet,
): Promise<ShownStory> {
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(typed.month ?? '') ? typed.month : sheet.month
  const text = (field: string): string => typed[`${field}-${locale}`] ?? ''
  const texts = { title: text('title'), contentNote: text('contentNote'), body: text('body') }
  return shownStory(
    { alias: typed.alias ?? '', month: month ?? sheet.month, ...texts },
    locale,
    sheet,
  )
}
