import type { stageOf } from '#app/domain/orders/stage.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'

type Props = {
  locale: Locale
  stage: ReturnType<typeof stageOf>
  partly: boolean
  attention: boolean
}

/** Where an order stands, in words; what a person must look at stands out by more than its colour. */
export function StageMark({ locale, stage, partly, attention }: Props) {
  const text = staffMessages(locale).orders
  return (
    <span>
      {text.now[stage]}
      {partly && `, ${text.partly}`}
      {attention && <strong className="text-red">{` · ${text.look}`}</strong>}
    </span>
  )
}
