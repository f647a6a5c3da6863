import { forms } from '#app/domain/catalogue/import/form.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { type Locale, localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { currencies } from '#app/values/money.ts'
import type { ProductQuery } from './product-query.ts'

type ShopFormProps = {
  locale: Locale
  /** The list's filters; they go along, for whoever wants only what it shows. */
  asked: ProductQuery
  counts: { all: number; only: number | undefined }
}

/** Pieces in the form of another shop: which form, which prices, which texts, which pieces. */
export function ShopForm({ locale, asked, counts }: ShopFormProps) {
  const text = staffMessages(locale)
  const say = text.exports.shops
  const counted = (label: string, count: number) =>
    `${label}: ${say.pieces(formatNumber(count, locale), count)}`
  const which = [
    { value: 'all', label: counted(say.all, counts.all) },
    ...(counts.only === undefined
      ? []
      : [{ value: 'only', label: counted(say.only, counts.only) }]),
  ]
  const filters = Object.entries({ ...asked, low: asked.low ? 'yes' : '' })
  return (
    <form method="get" action="/staff/products/export/shop" className="grid max-w-form gap-4">
      <p className="text-ink-soft">{say.lead}</p>
      {filters.map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <Select
        {...{ name: 'form', label: say.form }}
        options={forms.map((value) => ({ value, label: text.importDesk.forms[value] }))}
      />
      <Select
        {...{ name: 'currency', label: say.currency }}
        options={currencies.map((value) => ({ value, label: value }))}
      />
      <Select
        {...{ name: 'locale', label: say.locale, value: locale }}
        options={locales.map((value) => ({ value, label: localeNames[value] }))}
      />
      <Select
        {...{ name: 'which', label: say.which, options: which }}
        value={which.at(-1)?.value}
      />
      <p>
        <Button>{say.download}</Button>
      </p>
      <p className="text-ink-soft">
        {text.exports.streamed} {text.exports.noted}
      </p>
    </form>
  )
}
