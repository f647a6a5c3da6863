import { leastGift } from '#app/domain/donations/donation.ts'
import {
  amountField,
  amountRows,
  mostAmounts,
  type SuggestedErrors,
} from '#app/domain/donations/suggested-amounts.ts'
import { may } from '#app/domain/staff/staff.ts'
import { formatCurrencyName, formatMoneyWithCode } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { differencesBetween } from '#app/ui/desk/differences.ts'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { FormPage } from '#app/ui/desk/form-page.tsx'
import { fieldIn } from '#app/ui/desk/form-part.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import type { SheetAnswer } from '#app/ui/desk/sheet.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { money } from '#app/values/money.ts'

export type AmountsAnswer = SheetAnswer<Record<string, string>, SuggestedErrors>

type Props = {
  desk: DeskFrame
  version: number
  current: Record<string, string>
  answer: AmountsAnswer | undefined
}

const places = Array.from({ length: mostAmounts }, (_, place) => place)

/** What names an amount of the form, by its field. */
function labelsOf({ amounts: text, rhythms }: ReturnType<typeof staffMessages>['funds']) {
  return Object.fromEntries(
    amountRows.flatMap((row) =>
      places.map((at) => [
        amountField(row, at),
        text.place(at + 1, row.currency, rhythms[row.rhythm]),
      ]),
    ),
  )
}

/** The amounts that givers are offered, a row for each rhythm and currency. */
export function AmountsPage({ desk, version, current, answer }: Props) {
  const { locale, role } = desk
  const { funds, desk: words } = staffMessages(locale)
  const text = funds.amounts
  const { faults, beside } = faultsBy(answer?.errors, { ...words.fields, ...text.errors })
  const labels = labelsOf(funds)
  const typed = answer?.typed ?? current
  const part = { locale, typed, beside }
  return (
    <FormPage
      {...{ desk, version, faults, title: text.title, meanwhile: answer?.meanwhile }}
      up={{ href: '/staff/funds', name: funds.title }}
      done={desk.done === 'saved' ? words.saved : undefined}
      differences={differencesBetween(current, typed, labels)}
      mayChange={may(role, 'funds.edit')}
    >
      <p className="measure">{text.lead}</p>
      {amountRows.map((row) => (
        <fieldset key={amountField(row, 0)} className="desk-panel">
          <legend className="px-1 font-semibold">
            {funds.rhythms[row.rhythm]}: {row.currency}, {formatCurrencyName(row.currency, locale)}
          </legend>
          <p className="mb-3 text-ink-soft">
            {text.floor(formatMoneyWithCode(money(leastGift[row.currency], row.currency), locale))}
          </p>
          <div className="desk-row">
            {places.map((place) => {
              const name = amountField(row, place)
              const field = fieldIn(name, labels[name] ?? '', part)
              return <Field key={name} {...field} inputMode="decimal" />
            })}
          </div>
        </fieldset>
      ))}
    </FormPage>
  )
}
