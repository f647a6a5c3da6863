import { formatMoney } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { type Currency, type Money, money } from '#app/values/money.ts'
import { Choices } from './kit/choices.tsx'
import { Field } from './kit/field.tsx'

export type AmountLine = { amount: number; line: string; source: string }

type AmountChoiceProps = {
  locale: Locale
  currency: Currency
  amounts: readonly number[]
  lines: readonly AmountLine[]
  least: Money
  /** What was typed before: a suggested amount in minor units or "own", and the own amount as written. */
  typed: { amount: string; ownAmount: string }
  errors: { amount?: string; ownAmount?: string }
}

/** A few round amounts as cards, each with the one true line on what it does where a record says so, and a field for any other. */
export function AmountChoice(props: AmountChoiceProps) {
  const { locale, currency, amounts, lines, least, typed, errors } = props
  const text = messages(locale).give
  const sentence = (amount: number) => lines.find((line) => line.amount === amount)?.line
  const suggested = amounts.map((amount) => ({
    value: String(amount),
    label: <span className="figures">{formatMoney(money(amount, currency), locale)}</span>,
    note: sentence(amount),
  }))
  return (
    <Choices
      name="amount"
      legend={`${text.amount} (${currency})`}
      choices={[...suggested, { value: 'own', label: text.ownChoice }]}
      value={typed.amount}
      error={errors.amount}
      columns={lines.length > 0 ? 'two' : 'many'}
    >
      {lines.length > 0 && (
        <p className="mt-2 text-ink-soft">
          {text.source}: {[...new Set(lines.map((line) => line.source))].join('; ')}
        </p>
      )}
      <div className="mt-4" data-writing-chooses="own">
        <Field
          name="ownAmount"
          label={text.own(currency)}
          hint={text.ownHint(formatMoney(least, locale))}
          value={typed.ownAmount}
          error={errors.ownAmount}
          inputMode="decimal"
          autoComplete="transaction-amount"
          narrow
        />
      </div>
    </Choices>
  )
}
