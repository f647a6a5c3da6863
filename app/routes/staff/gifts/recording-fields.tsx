import type { RecordField } from '#app/domain/donations/desk/record-form.ts'
import { giftWays } from '#app/domain/donations/donation.ts'
import type { FundChoice } from '#app/domain/donations/funds/list-fund-choices.server.ts'
import { formatCurrencyName } from '#app/i18n/format.ts'
import { type Locale, localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { currencies } from '#app/values/money.ts'

type Props = {
  locale: Locale
  funds: readonly FundChoice[]
  typed: Record<RecordField, string>
  /** Sentences by the fields that are wrong. */
  beside: Partial<Record<RecordField, string>>
}

/** What is written down of a gift that came by bank or in cash. */
export function RecordingFields({ locale, funds, typed, beside }: Props) {
  const { gifts: text, desk } = staffMessages(locale)
  const { fields, hints, closedFund } = text.record
  const field = (name: RecordField) => ({
    ...{ name, label: fields[name], value: typed[name] },
    ...(beside[name] && { error: beside[name] }),
  })
  const ways = giftWays.filter((way) => way !== 'card')
  return (
    <>
      <Select
        {...field('way')}
        options={ways.map((value) => ({ value, label: text.ways[value] }))}
      />
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
      <Field {...field('day')} hint={hints.day} autoComplete="off" narrow required />
      <Select
        {...field('fundId')}
        options={funds.map(({ id, name, open }) => ({
          value: id,
          label: open ? name : closedFund(name),
        }))}
        required
      />
      <Field
        {...field('bankReference')}
        aside={desk.optional}
        hint={hints.bankReference}
        autoComplete="off"
        maxLength={60}
      />
      <Field
        {...field('companyName')}
        aside={desk.optional}
        hint={hints.companyName}
        autoComplete="off"
        maxLength={100}
      />
      <Field
        {...field('organisationNumber')}
        aside={desk.optional}
        hint={hints.organisationNumber}
        autoComplete="off"
        maxLength={30}
        narrow
      />
      <Field {...field('name')} aside={desk.optional} hint={hints.name} autoComplete="off" />
      <Field
        {...field('email')}
        aside={desk.optional}
        hint={hints.email}
        type="email"
        autoComplete="off"
      />
      <Select
        {...field('locale')}
        options={locales.map((value) => ({ value, label: localeNames[value] }))}
      />
    </>
  )
}
