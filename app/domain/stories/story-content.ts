import { type Locale, locales } from '#app/i18n/locale.ts'

/** What is told of a story in one language. */
export type StoryText = {
  /** Neutral: it stands in the browser's history. */
  title: string
  /** What a reader may want to know before she reads on. */
  contentNote: string
  /** Markdown. */
  body: string
}
export type StoryTexts = Record<Locale, StoryText>

/** What staff write. */
export type StoryContent = {
  /** A name that is not hers. */
  alias: string
  /** When it was told, to the month: "2026-05". */
  month: string
  texts: StoryTexts
}

export const storyFields = ['title', 'contentNote', 'body'] as const

/** The languages in which something differs. */
export const changedLocales = (before: StoryTexts, after: StoryTexts): Locale[] =>
  locales.filter((locale) =>
    storyFields.some((field) => before[locale][field] !== after[locale][field]),
  )
