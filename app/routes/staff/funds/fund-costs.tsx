import { mostCosts } from '#app/domain/donations/funds/fund-sheet.ts'
import { filledCosts } from '#app/domain/donations/funds/fund-typed.ts'
import { localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { type FormPart, fieldIn } from '#app/ui/desk/form-part.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { currencies } from '#app/values/money.ts'
import { rhythms } from '#app/values/rhythm.ts'

/** Empty rows after the filled ones, for what is to be added. */
const emptyRows = 2

/** What amounts do, each with where that is known from, in every language. */
export function FundCosts(part: FormPart) {
  const text = staffMessages(part.locale).funds
  const filled = filledCosts(part.typed)
  const shown = Math.min(filled + emptyRows, mostCosts)
  return (
    <section aria-labelledby="costs">
      <h2 id="costs" className="mb-3 text-xl">
        {text.costsTitle}
      </h2>
      <p className="measure mb-4 text-ink-soft">{text.costsHint}</p>
      <div className="grid gap-4">
        {Array.from({ length: shown }, (_row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row of the form is its place.
          <fieldset key={place} className="desk-panel">
            <legend className="px-1 font-semibold">
              {place < filled ? text.cost(place + 1) : text.newCost}
            </legend>
            <CostRow place={place} {...part} />
          </fieldset>
        ))}
      </div>
    </section>
  )
}

function CostRow({ place, ...part }: FormPart & { place: number }) {
  const text = staffMessages(part.locale).funds
  const field = (name: string, label: string) => fieldIn(`u${place}-${name}`, label, part)
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-4">
        <Select
          {...field('rhythm', text.costRhythm)}
          options={rhythms.map((value) => ({ value, label: text.rhythms[value] }))}
        />
        <Field {...field('amount', text.costAmount)} inputMode="decimal" narrow />
        <Select
          {...field('currency', text.costCurrency)}
          options={currencies.map((value) => ({ value, label: value }))}
        />
      </div>
      <div className="desk-thirds">
        {locales.map((tongue) => (
          <div key={tongue} className="grid content-start gap-2">
            <Field {...field(`line-${tongue}`, text.lineIn(localeNames[tongue]))} lang={tongue} />
            <Field
              {...field(`source-${tongue}`, text.sourceIn(localeNames[tongue]))}
              lang={tongue}
            />
          </div>
        ))}
      </div>
    </div>
  )
}
