import { leastGift } from '#app/domain/donations/donation.ts'
import {
  amountField,
  mostAmounts,
  type SuggestedErrors,
} from '#app/domain/donations/suggested-amounts.ts'
import { may } from '#app/domain/staff/staff.ts'
import { formatCurrencyName, formatMoneyWithCode } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { ChangedMeanwhile } from '#app/ui/desk/changed-meanwhile.tsx'
import { Desk } from '#app/ui/desk/desk.tsx'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { currencies, money } from '#app/values/money.ts'

export type AmountsAnswer = {
  typed: Record<string, string>
  errors: SuggestedErrors
  meanwhile?: { saved: { who: string; at: Date } | undefined }
}

type Props = {
  desk: DeskFrame
  version: number
  current: Record<string, string>
  answer: AmountsAnswer | undefined
}

const places = Array.from({ length: mostAmounts }, (_, place) => place)

/** What names an amount of the form, by its field. */
const labelsOf = (place: (number: number, currency: string) => string) =>
  Object.fromEntries(
    currencies.flatMap((currency) =>
      places.map((at) => [amountField(currency, at), place(at + 1, currency)]),
    ),
  )

/** The amounts that givers are offered, a row for each currency. Whoever may only look finds the same fields, resting. */
export function AmountsPage({ desk, version, current, answer }: Props) {
  const { locale, role } = desk
  const { funds, desk: words } = staffMessages(locale)
  const text = funds.amounts
  const sentences: Record<string, string> = { ...words.fields, ...text.errors }
  const faults = Object.entries(answer?.errors ?? {}).map(([field, refusal]) => ({
    field,
    sentence: sentences[refusal] ?? words.fields.malformed,
  }))
  const beside = Object.fromEntries(faults.map((fault) => [fault.field, fault.sentence]))
  const labels = labelsOf(text.place)
  const typed = answer?.typed ?? current
  const differences = Object.keys(labels)
    .filter((field) => (current[field] ?? '') !== (typed[field] ?? ''))
    .map((field) => ({
      ...{ label: labels[field] ?? field, saved: current[field] ?? '', typed: typed[field] ?? '' },
    }))
  const resting = !may(role, 'funds.edit')
  return (
    <Desk
      desk={desk}
      title={text.title}
      up={{ href: '/staff/funds', name: funds.title }}
      done={desk.done === 'saved' && !answer ? words.saved : undefined}
    >
      <ErrorSummary title={words.errors.title} faults={faults} />
      {answer?.meanwhile && (
        <ChangedMeanwhile {...{ locale, saved: answer.meanwhile.saved, differences }} />
      )}
      <p className="measure mb-6">{text.lead}</p>
      <form method="post">
        <input type="hidden" name="version" value={version} />
        <fieldset disabled={resting} className="grid gap-6">
          <legend className="sr-only">{text.title}</legend>
          {currencies.map((currency) => (
            <fieldset key={currency} className="desk-panel">
              <legend className="px-1 font-semibold">
                {currency}, {formatCurrencyName(currency, locale)}
              </legend>
              <p className="mb-3 text-ink-soft">
                {text.floor(formatMoneyWithCode(money(leastGift[currency], currency), locale))}
              </p>
              <div className="desk-row">
                {places.map((place) => {
                  const field = amountField(currency, place)
                  const label = labels[field] ?? ''
                  const fault = beside[field] ? { error: beside[field] } : {}
                  return (
                    <Field
                      key={field}
                      {...{ name: field, label, value: typed[field] ?? '', ...fault }}
                      inputMode="decimal"
                    />
                  )
                })}
              </div>
            </fieldset>
          ))}
          {!resting && (
            <p>
              <Button>{words.save}</Button>
            </p>
          )}
        </fieldset>
      </form>
    </Desk>
  )
}
