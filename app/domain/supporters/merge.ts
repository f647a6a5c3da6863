import type { Locale } from '#app/i18n/locale.ts'

/** Which of two stays: her address, and whose name and language she keeps. */
export type MergeChoice = {
  /** The one whose address stays; the other one leads to her. */
  stays: string
  name: string
  locale: Locale
  /** Whose number for the tax agency stays, when both have left one. */
  numberOf?: string
}

export type MergeRefusal = 'gone' | 'same' | 'merged_already' | 'changed_meanwhile'
