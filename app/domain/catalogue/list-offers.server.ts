import type { Locale } from '#app/i18n/locale.ts'
import { type Currency, money } from '#app/values/money.ts'
import { pictureView } from './picture.ts'
import { type Offer, variantLabel } from './product.ts'
import { listOfferRows, type OfferRow } from './store.server.ts'

type Wish = { locale: Locale; currency: Currency }

/** What is on offer now for these variants, by variant id; one that is unknown or unpublished is absent. */
export async function listOffers(
  variantIds: readonly string[],
  { locale, currency }: Wish,
): Promise<Map<string, Offer>> {
  if (variantIds.length === 0) return new Map()
  const rows = await listOfferRows(variantIds, { locale, currency })
  return new Map(rows.map((row) => [row.variant_id, offer(row, currency)]))
}

const offer = (row: OfferRow, currency: Currency): Offer => ({
  slug: row.slug,
  title: row.title,
  label: variantLabel(row.options),
  picture: row.picture ? pictureView(row.picture) : undefined,
  price: row.amount === null ? undefined : money(row.amount, currency),
  available: row.available,
  weightGrams: row.weight_grams,
})
