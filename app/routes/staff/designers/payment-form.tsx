import {
  type paymentFields,
  paymentWays,
  type TypedPayment,
} from '#app/domain/designers/payments/payment-form.ts'
import { formatCurrencyName } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { fieldIn } from '#app/ui/desk/form-part.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Checkbox } from '#app/ui/kit/choices.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { currencies } from '#app/values/money.ts'
import type { LedgerAnswer } from './ledger-answer.ts'

type Props = {
  locale: Locale
  /** The sealed id that makes this form one payment, however often it is sent. */
  form: string
  typed: TypedPayment
  answer: LedgerAnswer | undefined
}

/** What is written down of money that a designer was paid. */
export function PaymentForm({ locale, form, typed, answer }: Props) {
  const { designerLedger: text, desk: words } = staffMessages(locale)
  const { faults, beside } = faultsBy(answer?.errors, { ...words.fields, ...text.errors })
  const field = (name: (typeof paymentFields)[number]) =>
    fieldIn(name, text.fields[name], { locale, typed, beside })
  return (
    <section aria-labelledby="pay" className="desk-panel">
      <h2 id="pay">{text.pay}</h2>
      <p className="mb-4 text-ink-soft">{text.payLead}</p>
      <ErrorSummary title={words.errors.title} faults={faults} />
      {answer?.refusal === 'form_over' && <Notice kind="wrong">{text.formOver}</Notice>}
      <form method="post" className="grid max-w-form gap-4">
        <input type="hidden" name="form" value={form} />
        {answer?.refusal === 'above_balance' && (
          <div className="grid gap-3">
            <Notice kind="wrong">{text.above}</Notice>
            <Checkbox name="sure" label={text.sure} />
          </div>
        )}
        <div className="desk-row">
          <Field {...field('amount')} inputMode="decimal" autoComplete="off" required />
          <Select
            {...field('currency')}
            options={currencies.map((value) => ({
              value,
              label: `${value}, ${formatCurrencyName(value, locale)}`,
            }))}
          />
        </div>
        <div className="desk-row">
          <Select
            {...field('way')}
            options={paymentWays.map((value) => ({ value, label: text.ways[value] }))}
          />
          <Field {...field('day')} hint={text.hints.day} autoComplete="off" required />
        </div>
        <Field
          {...field('noteNumber')}
          hint={text.hints.noteNumber}
          autoComplete="off"
          required
          narrow
        />
        <p>
          <Button>{text.do}</Button>
        </p>
      </form>
    </section>
  )
}
