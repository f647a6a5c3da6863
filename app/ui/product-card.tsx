import type { ProductCard as Card } from '#app/domain/catalogue/product.ts'
import { messages } from '#app/i18n/messages.ts'
import type { Frame } from './frame.ts'
import { Picture } from './kit/picture.tsx'
import { Price } from './kit/price.tsx'

type Level = 'h2' | 'h3'
type CardProps = { card: Card; frame: Frame; level: Level; eager?: boolean }

/** One piece in a list: the picture on its cloth, then name, maker and whole price. The card is one link. */
export function ProductCard({ card, frame, level: Heading, eager }: CardProps) {
  const text = messages(frame.locale).shop
  return (
    <li className="group relative min-w-0">
      <Picture picture={card.picture} missing={text.product.noPicture} place="card" eager={eager} />
      <div className="mt-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <Heading className="min-w-0 text-base wrap-anywhere sm:text-lg">
          <a
            href={`/${frame.locale}/products/${card.slug}`}
            className="no-underline group-hover:underline after:absolute after:inset-0"
          >
            {card.title}
          </a>
        </Heading>
        <CardPrice card={card} frame={frame} />
      </div>
      {card.designer && <p className="text-ink-soft">{text.list.by(card.designer)}</p>}
    </li>
  )
}

function CardPrice({ card, frame }: Pick<CardProps, 'card' | 'frame'>) {
  const text = messages(frame.locale).shop.list
  if (!card.available) return <p className="text-ink-soft">{text.soldOut}</p>
  if (!card.price) return <p className="text-ink-soft">{text.notInCurrency(frame.currency)}</p>
  return (
    <p>
      {card.severalPrices && `${text.from} `}
      <Price money={card.price} locale={frame.locale} />
    </p>
  )
}

type GridProps = {
  cards: readonly Card[]
  frame: Frame
  /** The level of the pieces' names, one below the heading that the grid stands under. */
  level?: Level
}

/** The grid that cards lie on. */
export function CardGrid({ cards, frame, level = 'h3' }: GridProps) {
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-8 sm:gap-x-6 sm:gap-y-10 lg:grid-cols-3 lg:gap-x-10 lg:gap-y-14">
      {cards.map((card, index) => (
        <ProductCard key={card.slug} card={card} frame={frame} level={level} eager={index < 2} />
      ))}
    </ul>
  )
}
