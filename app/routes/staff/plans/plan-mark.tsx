import type { PlanState } from '#app/domain/plans/plan.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'

type Props = { locale: Locale; state: PlanState; attention: boolean }

/** Where a plan stands, in words; what a person must look at stands out by more than its colour. */
export function PlanMark({ locale, state, attention }: Props) {
  const text = staffMessages(locale).plans
  return (
    <span>
      {text.states[state]}
      {attention && <strong className="text-red">{` · ${text.look}`}</strong>}
    </span>
  )
}
