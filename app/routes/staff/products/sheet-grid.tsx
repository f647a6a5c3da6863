import { mostVariants } from '#app/domain/catalogue/sheet/grid-form.ts'
import { filledRows } from '#app/domain/catalogue/sheet/sheet-typed.ts'
import { localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { currencies } from '#app/values/money.ts'
import { fieldOf, type SheetPart } from './sheet-parts.ts'

/** Empty rows after the filled ones, for what is to be added. */
const emptyRows = 2

/** The variants as a grid: a row each, with what tells it from its siblings, its number, weight and prices. */
export function SheetGrid(part: SheetPart) {
  const say = staffMessages(part.locale).products
  const shown = Math.min(filledRows(part.typed) + emptyRows, mostVariants)
  return (
    <section aria-labelledby="variants">
      <h2 id="variants" className="mb-3 text-xl">
        {say.variants}
      </h2>
      <p className="mb-4 text-ink-soft">{say.variantsHint}</p>
      <div className="grid gap-4">
        {Array.from({ length: shown }, (_row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row of the form is its place.
          <GridRow key={place} place={place} {...part} />
        ))}
      </div>
    </section>
  )
}

function GridRow({ place, ...part }: SheetPart & { place: number }) {
  const say = staffMessages(part.locale).products
  const field = (name: string, label: string) => ({
    ...fieldOf(`v${place}-${name}`, part),
    label,
  })
  const id = part.typed[`v${place}-id`] ?? ''
  const isActive = id === '' || part.typed[`v${place}-active`] === 'yes'
  return (
    <fieldset className="desk-panel">
      <legend className="px-1 font-semibold">
        {id === '' ? say.newVariant : say.variant(place + 1)}
      </legend>
      <input type="hidden" name={`v${place}-id`} value={id} />
      <div className="desk-row">
        <Field {...field('sku', say.sku)} />
        <Field {...field('weight', say.weight)} inputMode="numeric" />
        {currencies.map((currency) => (
          <Field key={currency} {...field(currency, say.priceIn(currency))} inputMode="decimal" />
        ))}
      </div>
      <div className="desk-row mt-3">
        {locales.map((tongue) => (
          <Field
            key={tongue}
            {...field(`options-${tongue}`, say.optionsIn(localeNames[tongue]))}
            lang={tongue}
          />
        ))}
      </div>
      <label className="mt-3 inline-flex items-center gap-2">
        <input
          type="checkbox"
          name={`v${place}-active`}
          value="yes"
          defaultChecked={isActive}
          className="tick"
        />
        {say.active}
      </label>
    </fieldset>
  )
}
