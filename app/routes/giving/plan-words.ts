import { chargeAfterPause } from '#app/domain/plans/changes/month-days.ts'
import type { PlanView } from '#app/domain/plans/plan-view.ts'
import { formatDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { legalDate } from '#app/values/period.ts'

/** How a plan stands, in a sentence or two. */
export function standingOf(
  { state, nextChargeAt, resumesAt, anchorAt, endedAt }: PlanView,
  locale: Locale,
): string {
  const text = messages(locale).giving.plans
  if (state === 'paused' && resumesAt && nextChargeAt) {
    const next = chargeAfterPause({ nextChargeAt, resumesAt, anchorAt })
    return text.pausedUntil(formatDate(next, locale))
  }
  if (state === 'ended' && endedAt) return text.endedOn(formatDate(endedAt, locale))
  return text.states[state]
}

/** The day of the month on which it is charged, in Stockholm: "5". */
export const dayOf = (at: Date): string => String(Number(legalDate(at).slice(8)))
