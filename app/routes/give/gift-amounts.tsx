import { leastGift } from '#app/domain/donations/donation.ts'
import { amountFieldOf } from '#app/domain/donations/gift-amount.ts'
import { messages } from '#app/i18n/messages.ts'
import { AmountChoice, OwnAmount } from '#app/ui/amount-choice.tsx'
import { money } from '#app/values/money.ts'
import { type Rhythm, rhythms } from '#app/values/rhythm.ts'
import type { GivePart, GiveProps } from './give-props.ts'

type Props = GivePart & Pick<GiveProps, 'suggested' | 'currency' | 'fund'>

/** How much: the amounts of both rhythms, of which the styles show those of the chosen one, and one's own. */
export function GiftAmounts({ suggested, currency, fund, ...part }: Props) {
  const { locale, typed, sentences } = part
  const { amounts, lines } = suggested
  return (
    <div className="grid gap-4">
      {rhythms.map((rhythm) => (
        <AmountChoice
          key={rhythm}
          name={amountFieldOf[rhythm]}
          {...{ rhythm, locale, currency, amounts: amounts[rhythm] }}
          lines={lines
            .filter((line) => line.rhythm === rhythm)
            .map((line) => (fund ? { ...line, fund: undefined } : line))}
          value={chosenOf(typed, rhythm, amounts[rhythm])}
          error={sentences[amountFieldOf[rhythm]]}
        />
      ))}
      <OwnAmount
        {...{ locale, currency, value: typed.ownAmount, error: sentences.ownAmount }}
        least={money(leastGift[currency], currency)}
      />
      <p>
        <a href="#currency-choice">{messages(locale).site.frame.otherCurrency}</a>
      </p>
    </div>
  )
}

/** What was chosen in a rhythm; an amount that was written there rather than chosen is one's own. */
function chosenOf(typed: GiveProps['typed'], rhythm: Rhythm, amounts: readonly number[]): string {
  const choice = typed[amountFieldOf[rhythm]] ?? ''
  if (choice === 'own' || amounts.map(String).includes(choice)) return choice
  return typed.ownAmount && typed.rhythm === rhythm ? 'own' : ''
}
