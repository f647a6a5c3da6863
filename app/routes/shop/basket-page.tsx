import { messages } from '#app/i18n/messages.ts'
import { BasketLines, type LineShown, type QuantityFault } from '#app/ui/basket-lines.tsx'
import type { Frame } from '#app/ui/frame.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { Totals } from '#app/ui/totals.tsx'
import type { Money } from '#app/values/money.ts'
import { AddAgain, NoPiece, type RefusedPiece } from './add-again.tsx'

type BasketProps = {
  frame: Frame
  altered: boolean
  priced: { lines: LineShown[]; goods: Money; count: number; sound: boolean }
  /** A quantity in the basket that was refused. */
  fault?: QuantityFault
  /** A piece that could not be added. */
  refused?: RefusedPiece
}

/** The basket: what lies in it, what is wrong with it, what it comes to, and the way on. */
export function BasketPage({ frame, altered, priced, fault, refused }: BasketProps) {
  const text = messages(frame.locale).shop.basket
  const there = priced.lines.some(
    (line) => line.variantId === fault?.variantId && line.problem !== 'gone',
  )
  const faults = [
    ...(fault
      ? [{ field: there ? `quantity-${fault.variantId}` : 'quantity', sentence: fault.sentence }]
      : []),
    ...(refused ? [{ field: 'quantity', sentence: refused.sentence }] : []),
  ]
  return (
    <Page frame={frame} at="shop">
      <ErrorSummary title={messages(frame.locale).errors.summary} faults={faults} />
      <h1 className="mb-8">{text.title}</h1>
      {altered && (
        <div className="mb-8">
          <Notice>{text.altered}</Notice>
        </div>
      )}
      {fault && !there && <NoPiece sentence={fault.sentence} />}
      {refused && <AddAgain frame={frame} refused={refused} />}
      {priced.lines.length === 0 ? (
        <Empty frame={frame} />
      ) : (
        <div className="grid items-start gap-10 lg:grid-cols-[1.8fr_1fr] lg:gap-14">
          <BasketLines lines={priced.lines} frame={frame} fault={fault} />
          <Sums frame={frame} priced={priced} />
        </div>
      )}
    </Page>
  )
}

function Sums({ frame, priced }: Pick<BasketProps, 'frame' | 'priced'>) {
  const text = messages(frame.locale).shop.basket
  return (
    <div className="grid gap-6">
      <Totals
        locale={frame.locale}
        words={text}
        goods={priced.goods}
        later={{ delivery: text.deliveryLater }}
      />
      {priced.sound ? (
        <LinkButton href={`/${frame.locale}/checkout`}>{text.toCheckout}</LinkButton>
      ) : (
        <Notice kind="wrong">{text.unsound}</Notice>
      )}
      <a href={`/${frame.locale}/shop`}>{text.toShop}</a>
    </div>
  )
}

function Empty({ frame }: { frame: Frame }) {
  const text = messages(frame.locale).shop.basket
  return (
    <div className="grid max-w-measure justify-items-start gap-4">
      <p className="text-lg">{text.empty}</p>
      <p className="text-ink-soft">{text.emptyHint}</p>
      <LinkButton href={`/${frame.locale}/shop`}>{text.toShop}</LinkButton>
    </div>
  )
}
