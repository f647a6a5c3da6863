import type {
  NewsletterContent,
  NewsletterState,
  Progress,
} from '#app/domain/newsletter/issues/newsletter.ts'
import type { Locale } from '#app/i18n/locale.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'

/** A newsletter as its page shows it. */
export type NewsletterShown = {
  desk: DeskFrame
  id: string | undefined
  state: NewsletterState
  version: number
  texts: NewsletterContent
  readers: Record<Locale, number>
  progress: (Progress & { toCome: number }) | undefined
}
