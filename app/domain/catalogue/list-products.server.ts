import type { Locale } from '#app/i18n/locale.ts'
import { type Currency, money } from '#app/values/money.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { pictureView } from './picture.ts'
import { cardsPerPage, type ProductCard, type ProductPageOf } from './product.ts'
import { type CardRow, listCards } from './store.server.ts'

type Wish = {
  locale: Locale
  currency: Currency
  collection?: string | undefined
  designer?: string | undefined
  after?: string | undefined
}

/** Published pieces in shop order, 24 a page; `next` is the cursor of the following page. */
export async function listProducts(wish: Wish): Promise<ProductPageOf> {
  const rows = await listCards({ ...wish, after: readCursor(wish.after), limit: cardsPerPage + 1 })
  const shown = rows.slice(0, cardsPerPage)
  const last = shown.at(-1)
  return {
    cards: shown.map((row) => card(row, wish.currency)),
    next: rows.length > cardsPerPage && last ? writeCursor(last) : undefined,
  }
}

const card = (row: CardRow, currency: Currency): ProductCard => ({
  slug: row.slug,
  title: row.title,
  summary: row.summary,
  picture: row.picture ? pictureView(row.picture) : undefined,
  price: row.least === null ? undefined : money(row.least, currency),
  severalPrices: row.least !== row.most,
  available: row.available,
  designer: row.designer ?? undefined,
})
