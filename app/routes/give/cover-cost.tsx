import { type CardFee, costOf } from '#app/domain/organisation/card-fees.ts'
import { customs, formatMoney } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { Checkbox } from '#app/ui/kit/choices.tsx'
import { type Currency, money } from '#app/values/money.ts'
import type { GivePart, GiveProps } from './give-props.ts'
import { Repeats } from './repeats.tsx'

type Props = GivePart & Pick<GiveProps, 'suggested' | 'currency'>

/** Meeting what the card costs, in kronor, never ticked beforehand; not asked where nobody has written down what a card costs. */
export function CoverCost({ locale, typed, sentences, suggested, currency }: Props) {
  const text = messages(locale).give.cover
  const { fee, amounts } = suggested
  if (!fee) return null
  const cost = (amount: number | undefined) =>
    amount === undefined
      ? formula({ fee, currency, locale })
      : formatMoney(money(costOf(amount, fee, currency), currency), locale)
  return (
    <div className="cover">
      <Checkbox
        name="coverCost"
        checked={(typed.coverCost ?? '') !== ''}
        error={sentences.coverCost}
        label={
          <>
            <span className="block font-semibold">
              <Repeats
                amounts={amounts}
                say={(_rhythm, amount) => text.add(cost(amount))}
                own={{ once: text.add('{}'), monthly: text.add('{}') }}
              />
            </span>
            <span className="block text-ink-soft">{text.why}</span>
          </>
        }
      />
    </div>
  )
}

type FormulaProps = { fee: CardFee; currency: Currency; locale: Locale }

/** What a card costs as a share and so much besides: true of every amount. */
function formula({ fee, currency, locale }: FormulaProps): string {
  const percent = new Intl.NumberFormat(customs[locale], {
    style: 'percent',
    maximumFractionDigits: 2,
  }).format(fee.basisPoints / 10_000)
  const besides = formatMoney(money(fee.fixed[currency], currency), locale)
  return messages(locale).give.cover.formula(percent, besides)
}
