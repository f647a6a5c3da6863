import { type Locale, locales } from '#app/i18n/locale.ts'

export const newsletterStates = ['draft', 'sending', 'paused', 'stopped', 'sent'] as const
export type NewsletterState = (typeof newsletterStates)[number]

export const longestSubject = 120
export const longestBody = 20_000

/** What a newsletter says in a language; Markdown, with figures by their keys. */
export type NewsletterText = { subject: string; body: string }
export type NewsletterContent = Record<Locale, NewsletterText>

/** A newsletter as staff see it. */
export type Newsletter = {
  id: string
  state: NewsletterState
  version: number
  startedAt: Date | null
  endedAt: Date | null
  createdAt: Date
  texts: NewsletterContent
}

/** How far a newsletter has come: letters by what became of them. */
export type Progress = { owed: number; sent: number; failed: number; leftOut: number }

export const emptyContent = (): NewsletterContent =>
  Object.fromEntries(
    locales.map((locale) => [locale, { subject: '', body: '' }]),
  ) as NewsletterContent

/** The languages in which a newsletter goes out: those with both subject and text. */
export const languagesOf = (texts: NewsletterContent): Locale[] =>
  locales.filter((locale) => texts[locale].subject !== '' && texts[locale].body !== '')

/** Languages that are begun and not done: either says something that nobody would get. */
export const halfDone = (texts: NewsletterContent): Locale[] =>
  locales.filter((locale) => (texts[locale].subject === '') !== (texts[locale].body === ''))

/** Where a newsletter may go from where it is; the database holds the same table. */
const moves: Record<NewsletterState, readonly NewsletterState[]> = {
  draft: ['sending'],
  sending: ['paused', 'stopped', 'sent'],
  paused: ['sending', 'stopped'],
  stopped: [],
  sent: [],
}

export const canMove = (from: NewsletterState, to: NewsletterState): boolean =>
  moves[from].includes(to)
