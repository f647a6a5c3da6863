import { formatMoney } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { type Currency, type Money, money } from '#app/values/money.ts'
import type { Rhythm } from '#app/values/rhythm.ts'
import { Choices } from './kit/choices.tsx'
import { Field } from './kit/field.tsx'

/** What an amount does, with where that is known from, and the fund it is true of where the page is about several. */
export type AmountLine = { amount: number; line: string; source: string; fund?: string }

type AmountChoiceProps = {
  name: string
  rhythm: Rhythm
  locale: Locale
  currency: Currency
  amounts: readonly number[]
  lines: readonly AmountLine[]
  /** A suggested amount in minor units, or "own". */
  value: string | undefined
  error: string | undefined
}

/** A few round amounts as cards, each with the one true line on what it does where a record says so, and a way to any other. */
export function AmountChoice(props: AmountChoiceProps) {
  const { name, rhythm, locale, currency, amounts, lines, value, error } = props
  const text = messages(locale).give
  const sentence = (amount: number) => {
    const known = lines.find((line) => line.amount === amount)
    return known?.fund ? text.lineFor(known.line, known.fund) : known?.line
  }
  const suggested = amounts.map((amount) => ({
    value: String(amount),
    label: <span className="figures">{formatMoney(money(amount, currency), locale)}</span>,
    note: sentence(amount),
  }))
  const shown = lines.filter(({ amount }) => amounts.includes(amount))
  return (
    <div data-of={rhythm}>
      <Choices
        name={name}
        legend={`${text.amountOf[rhythm]} (${currency})`}
        choices={[...suggested, { value: 'own', label: text.ownChoice }]}
        value={value}
        error={error}
        columns={shown.length > 0 ? 'two' : 'many'}
      >
        {shown.length > 0 && (
          <p className="mt-2 text-ink-soft">
            {text.source}: {[...new Set(shown.map((line) => line.source))].join('; ')}
          </p>
        )}
      </Choices>
    </div>
  )
}

type OwnAmountProps = {
  locale: Locale
  currency: Currency
  least: Money
  value: string | undefined
  error: string | undefined
}

/** An amount of one's own, for whichever rhythm is chosen. */
export const OwnAmount = ({ locale, currency, least, value, error }: OwnAmountProps) => (
  <div data-writing-chooses="own">
    <Field
      name="ownAmount"
      label={messages(locale).give.own(currency)}
      hint={messages(locale).give.ownHint(formatMoney(least, locale))}
      value={value}
      error={error}
      inputMode="decimal"
      autoComplete="transaction-amount"
      narrow
    />
  </div>
)
