import type { PictureView } from '#app/domain/catalogue/picture.ts'
import { messages } from '#app/i18n/messages.ts'
import type { Money } from '#app/values/money.ts'
import type { Frame } from './frame.ts'
import { Button } from './kit/button.tsx'
import { Picture } from './kit/picture.tsx'
import { Price } from './kit/price.tsx'
import { Quantity } from './kit/quantity.tsx'

export type LineShown = {
  variantId: string
  slug: string
  title: string
  label: string
  picture: PictureView | undefined
  quantity: number
  available: number
  unit: Money | undefined
  amount: Money | undefined
  problem: 'gone' | 'sold_out' | 'too_few_left' | 'no_price' | undefined
}

/** A quantity that was refused, to be shown again beside its line. */
export type QuantityFault = { variantId: string; typed: string; sentence: string }

type LinesProps = { lines: readonly LineShown[]; frame: Frame; fault?: QuantityFault }

/** What lies in the basket, each line with its own small forms to change or remove it. */
export function BasketLines({ lines, frame, fault }: LinesProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {lines.map((line) => (
        <BasketLine
          key={line.variantId}
          line={line}
          frame={frame}
          fault={fault?.variantId === line.variantId ? fault : undefined}
        />
      ))}
    </ul>
  )
}

type LineProps = { line: LineShown; frame: Frame; fault?: QuantityFault }

function BasketLine({ line, frame, fault }: LineProps) {
  const text = messages(frame.locale).shop
  const problem = line.problem && text.basket.problems[line.problem](line.available, frame.currency)
  return (
    <li className="grid grid-cols-[5rem_1fr] gap-x-4 gap-y-3 py-5 sm:grid-cols-[7rem_1fr_auto] sm:gap-x-6">
      <Picture picture={line.picture} missing={text.product.noPicture} place="line" />
      <div className="min-w-0">
        <h2 className="text-lg">
          {line.slug ? (
            <a href={`/${frame.locale}/products/${line.slug}`}>{line.title}</a>
          ) : (
            text.basket.piece
          )}
        </h2>
        {line.label && <p className="text-ink-soft">{line.label}</p>}
        {line.unit && (
          <p className="text-ink-soft">
            <Price money={line.unit} locale={frame.locale} />
          </p>
        )}
        {problem && !fault && <p className="field-error mt-1">{problem}</p>}
        <LineForms line={line} frame={frame} fault={fault} />
      </div>
      {line.amount && (
        <p className="col-start-2 text-lg sm:col-start-3 sm:text-right">
          <Price money={line.amount} locale={frame.locale} />
        </p>
      )}
    </li>
  )
}

function LineForms({ line, frame, fault }: LineProps) {
  const text = messages(frame.locale).shop.basket
  const name = `${line.title} ${line.label}`.trim()
  const action = `/${frame.locale}/basket/quantity`
  return (
    <div className="mt-3 flex flex-wrap items-end gap-x-4 gap-y-2">
      {line.problem !== 'gone' && (
        <form method="post" action={action} className="flex flex-wrap items-end gap-2">
          <input type="hidden" name="variant" value={line.variantId} />
          <Quantity
            id={`quantity-${line.variantId}`}
            label={text.quantityOf(name)}
            hideLabel
            value={fault?.typed ?? String(line.quantity)}
            error={fault?.sentence}
          />
          <Button look="quiet">
            {text.update}
            <span className="sr-only"> {name}</span>
          </Button>
        </form>
      )}
      <form method="post" action={action}>
        <input type="hidden" name="variant" value={line.variantId} />
        <input type="hidden" name="quantity" value="0" />
        <Button look="text">
          {text.remove}
          <span className="sr-only"> {name}</span>
        </Button>
      </form>
    </div>
  )
}
