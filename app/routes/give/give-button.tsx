import { costOf } from '#app/domain/organisation/card-fees.ts'
import { formatMoney } from '#app/i18n/format.ts'
import { messages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { money } from '#app/values/money.ts'
import { type Rhythm, rhythms } from '#app/values/rhythm.ts'
import type { GiveProps } from './give-props.ts'
import { Repeats } from './repeats.tsx'

type Props = Pick<GiveProps, 'frame' | 'suggested' | 'currency'>

/** The button says what it does, the amount with what is added for the card; under it who gets the gift, for what, and how it ends. */
export function GiveButton({ frame, suggested, currency }: Props) {
  const { locale, organisation } = frame
  const text = messages(locale).give
  const { amounts, fee } = suggested
  const plain = { once: text.pay, monthly: text.payMonthly }
  const words = (rhythm: Rhythm, amount: number) =>
    text.payOf[rhythm](formatMoney(money(amount, currency), locale))
  const say = (rhythm: Rhythm, amount: number | undefined) => {
    if (amount === undefined) return plain[rhythm]
    if (!fee) return words(rhythm, amount)
    return (
      <>
        <span data-bare="">{words(rhythm, amount)}</span>
        <span data-covered="">{words(rhythm, amount + costOf(amount, fee, currency))}</span>
      </>
    )
  }
  return (
    <div className="grid gap-3">
      <Button>
        <span>
          <Repeats
            {...{ amounts, say }}
            own={{ once: text.payOf.once('{}'), monthly: text.payOf.monthly('{}') }}
          />
        </span>
      </Button>
      {rhythms.map((rhythm) => (
        <p key={rhythm} className="text-ink-soft" data-of={rhythm}>
          {text.payHints[rhythm](organisation.shortName)}
        </p>
      ))}
    </div>
  )
}
