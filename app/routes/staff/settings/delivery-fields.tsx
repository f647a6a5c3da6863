import { mostRates } from '#app/domain/checkout/delivery-method.ts'
import { formatCountry } from '#app/i18n/format.ts'
import { type Locale, localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { Fieldset } from '#app/ui/kit/fieldset.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { countries } from '#app/values/country.ts'
import { currencies } from '#app/values/money.ts'

type DeliveryFieldsProps = {
  locale: Locale
  typed: Record<string, string>
  beside: Record<string, string>
}

/** Empty rows after the filled ones, for what is to be added. */
const emptyRows = 3

/** Names, days, and what each weight costs to each country, as rows of a form. */
export function DeliveryFields({ locale, typed, beside }: DeliveryFieldsProps) {
  const say = staffMessages(locale).settings.delivery
  const field = (name: string, label: string) => ({
    ...{ name, label, value: typed[name], error: beside[name] },
  })
  const filled = Array.from({ length: mostRates }, (_rate, row) => row).filter((row) =>
    [`country-${row}`, ...currencies.map((currency) => `${currency}-${row}`)].some(
      (name) => typed[name],
    ),
  )
  const shown = Math.min((filled.at(-1) ?? -1) + 1 + emptyRows, mostRates)
  return (
    <>
      <div className="grid max-w-measure gap-4">
        {locales.map((tongue) => (
          <Field
            key={tongue}
            {...field(`name-${tongue}`, say.nameIn(localeNames[tongue]))}
            lang={tongue}
          />
        ))}
        <div className="flex flex-wrap gap-4">
          <Field {...field('daysMin', say.daysMin)} inputMode="numeric" narrow />
          <Field {...field('daysMax', say.daysMax)} inputMode="numeric" narrow />
        </div>
      </div>
      <Fieldset legend={say.rates} hint={say.ratesHint} heading>
        {Array.from({ length: shown }, (_rate, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row of the form is its place.
          <fieldset key={row} className="desk-row">
            <legend className="sr-only">{say.rate(row + 1)}</legend>
            <Select
              {...field(`country-${row}`, say.country)}
              prompt=""
              options={countries.map((code) => ({
                value: code,
                label: formatCountry(code, locale),
              }))}
            />
            <Field {...field(`weight-${row}`, say.weight)} inputMode="numeric" />
            {currencies.map((currency) => (
              <Field
                key={currency}
                {...field(`${currency}-${row}`, currency)}
                inputMode="decimal"
              />
            ))}
          </fieldset>
        ))}
      </Fieldset>
    </>
  )
}
