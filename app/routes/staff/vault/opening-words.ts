import { formatShortDate, formatTime } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { isDesigner } from './is-designer.ts'
import type { OpeningView } from './opening-views.server.ts'

/** An instant, to the minute. */
export const whenIn = (at: Date, locale: Locale): string =>
  `${formatShortDate(at, locale)} ${formatTime(at, locale)}`

/** Whose identity an opening is of, by alias and never by name. */
export function aboutIn({ alias, subject }: OpeningView, locale: Locale): string {
  const { subjects } = staffMessages(locale).vault
  if (alias === '') return subjects.gone
  return (isDesigner(subject) ? subjects.designer : subjects.story)(alias)
}

/** How an opening stands. */
export function stateIn({ isOpen, isLapsed, endsAt }: OpeningView, locale: Locale): string {
  const { states } = staffMessages(locale).vault
  if (isOpen && endsAt) return states.open(formatTime(endsAt, locale))
  if (endsAt) return states.over
  return isLapsed ? states.lapsed : states.waiting
}
