import { type AskedPrice, costField, keyOf, shortBy } from '#app/domain/catalogue/costs/cost.ts'
import { pricePartNames } from '#app/domain/catalogue/product.ts'
import { may } from '#app/domain/staff/staff.ts'
import {
  formatMoney,
  formatMoneyWithCode,
  formatPlainAmount,
  formatShortDate,
} from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { differencesBetween } from '#app/ui/desk/differences.ts'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { FormPage } from '#app/ui/desk/form-page.tsx'
import { type FormPart, fieldIn } from '#app/ui/desk/form-part.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { money } from '#app/values/money.ts'
import type { CostsAnswer } from './costs-answer.ts'

type Shown = {
  desk: DeskFrame
  id: string
  title: string
  version: number
  prices: readonly AskedPrice[]
}

/** What each price of a piece is made of: a panel a price, five parts, and in words what readers see of it. */
export function CostsPage({ shown, answer }: { shown: Shown; answer: CostsAnswer | undefined }) {
  const { desk, id, title, version, prices } = shown
  const { locale } = desk
  const { costs: text, desk: words } = staffMessages(locale)
  const typed = answer?.typed ?? costsAsTyped(prices, locale)
  const errors = sumsIn(answer, { prices, locale })
  // Of parts that do not sum the fault is a sentence already.
  const said = Object.fromEntries(Object.values(errors).map((sentence) => [sentence, sentence]))
  const { faults, beside } = faultsBy(errors, { ...said, ...words.fields, ...text.errors })
  const names = fieldNames(prices, locale)
  return (
    <FormPage
      {...{ desk, version, faults }}
      title={text.of(title)}
      up={{ href: `/staff/products/${id}`, name: title }}
      done={desk.done === 'saved' ? words.saved : undefined}
      meanwhile={answer?.meanwhile}
      differences={differencesBetween(costsAsTyped(prices, locale), typed, names)}
      mayChange={may(desk.role, 'products.edit') && prices.length > 0}
    >
      <div className="measure grid gap-2">
        <p>{prices.length > 0 ? text.lead : text.noPrices}</p>
        <p className="text-ink-soft">{text.share}</p>
        <p className="text-ink-soft">{text.stays}</p>
      </div>
      <div className="desk-thirds">
        {prices.map((price) => (
          <PriceCosts key={keyOf(price)} price={price} {...{ locale, typed, beside }} />
        ))}
      </div>
    </FormPage>
  )
}

const priceIn = ({ amount, currency }: AskedPrice, locale: Locale): string =>
  formatMoneyWithCode(money(amount, currency), locale)

function PriceCosts({ price, ...part }: FormPart & { price: AskedPrice }) {
  const { locale } = part
  const text = staffMessages(locale).costs
  const said = price.parts ? text.recorded : price.lapsed ? text.lapsed : text.none
  return (
    <fieldset className="desk-panel grid content-start gap-4">
      <legend className="px-1 font-semibold">{priceIn(price, locale)}</legend>
      {price.labels.length > 0 && (
        <p className="text-ink-soft">{text.versions(price.labels.join(', '))}</p>
      )}
      <p className="text-ink-soft">{text.since(formatShortDate(price.since, locale))}</p>
      <p className={price.parts ? 'text-ink-soft' : 'font-semibold'}>{said}</p>
      {pricePartNames.map((name) => (
        <Field
          key={name}
          {...fieldIn(costField(price, name), text.parts[name], part)}
          inputMode="decimal"
          autoComplete="off"
          narrow
        />
      ))}
    </fieldset>
  )
}

function costsAsTyped(prices: readonly AskedPrice[], locale: Locale): Record<string, string> {
  return Object.fromEntries(
    prices.flatMap((price) =>
      pricePartNames.map((name) => [
        costField(price, name),
        price.parts ? formatPlainAmount(price.parts[name], locale) : '',
      ]),
    ),
  )
}

const fieldNames = (prices: readonly AskedPrice[], locale: Locale): Record<string, string> =>
  Object.fromEntries(
    prices.flatMap((price) =>
      pricePartNames.map((name) => [
        costField(price, name),
        `${priceIn(price, locale)}, ${staffMessages(locale).costs.parts[name]}`,
      ]),
    ),
  )

type Asked = { prices: readonly AskedPrice[]; locale: Locale }

/** What was wrong; where parts do not sum, by how much, so that nobody has to reckon. */
function sumsIn(answer: CostsAnswer | undefined, { prices, locale }: Asked) {
  const text = staffMessages(locale).costs
  const errors: Record<string, string> = { ...answer?.errors }
  for (const price of prices) {
    const field = costField(price, 'programme')
    const short = shortBy(price, answer?.typed ?? {})
    if (errors[field] !== 'parts_do_not_sum' || !short) continue
    const by = formatMoney(money(Math.abs(short), price.currency), locale)
    errors[field] = short > 0 ? text.short(by) : text.over(by)
  }
  return errors
}
