import type { ProductPage } from '#app/domain/catalogue/product.ts'
import { messages } from '#app/i18n/messages.ts'
import type { Frame } from '#app/ui/frame.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Choices } from '#app/ui/kit/choices.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Price } from '#app/ui/kit/price.tsx'
import { Quantity } from '#app/ui/kit/quantity.tsx'
import type { Money } from '#app/values/money.ts'

type BuyFormProps = { product: ProductPage; frame: Frame }

/** Price, versions, how many are left, and the button. The whole price is said before it; only delivery waits for a country. */
export function BuyForm({ product, frame }: BuyFormProps) {
  const text = messages(frame.locale).shop.product
  const { variants } = product
  const buyable = variants.filter((variant) => variant.available > 0 && variant.price)
  const [first] = buyable
  if (variants.every((variant) => variant.available < 1)) {
    return <Notice heading={text.soldOut}>{text.soldOutText}</Notice>
  }
  if (!first) {
    return (
      <Notice>
        {text.noPrice(frame.currency)} <ChangeCurrency frame={frame} />
      </Notice>
    )
  }
  const single = variants.length === 1
  const onePrice = samePrice(buyable)
  return (
    <form method="post" action={`/${frame.locale}/basket`} className="grid gap-6">
      {onePrice && (
        <p className="text-2xl">
          <Price money={onePrice} locale={frame.locale} code />
        </p>
      )}
      {single ? (
        <input type="hidden" name="variant" value={first.id} />
      ) : (
        <Choices
          name="variant"
          legend={text.variant}
          value={first.id}
          columns={onePrice ? 'two' : 'one'}
          choices={variants.map((variant) => variantChoice(variant, { frame, onePrice }))}
        />
      )}
      <div className="flex flex-wrap items-end gap-4">
        <Quantity id="quantity" label={text.quantity} value="1" />
        <div className="min-w-48 flex-1">
          <Button>{text.add}</Button>
        </div>
      </div>
      <p className="text-ink-soft">
        {single && `${text.left(first.available)}. `}
        {text.vatIncluded} {text.rights} <ChangeCurrency frame={frame} />
      </p>
    </form>
  )
}

type Variant = ProductPage['variants'][number]

/** The price that every version has; undefined when they differ, and then each says its own. */
function samePrice(variants: readonly Variant[]): Money | undefined {
  const [first] = variants
  const same = variants.every((variant) => variant.price?.amount === first?.price?.amount)
  return same ? first?.price : undefined
}

type Shown = { frame: Frame; onePrice: Money | undefined }

function variantChoice(variant: Variant, { frame, onePrice }: Shown) {
  const text = messages(frame.locale).shop
  const sellable = variant.available > 0 && variant.price !== undefined
  const note = variant.price
    ? text.product.left(variant.available)
    : text.list.notInCurrency(frame.currency)
  return {
    value: variant.id,
    label: variant.label,
    note: variant.available > 0 ? note : text.product.soldOut,
    end: !onePrice && variant.price && <Price money={variant.price} locale={frame.locale} code />,
    disabled: !sellable,
  }
}

/** Leads to the currency form at the foot of the page. */
function ChangeCurrency({ frame }: { frame: Frame }) {
  return <a href="#currency-choice">{messages(frame.locale).site.frame.otherCurrency}</a>
}
