import type { Locale } from '#app/i18n/locale.ts'
import { type Currency, money } from '#app/values/money.ts'
import { findPageRow, type PageRow } from './page-store.server.ts'
import { pictureView } from './picture.ts'
import { partsOf } from './price-parts.ts'
import { type ProductPage, variantLabel } from './product.ts'

/** A published piece as its page shows it; undefined when there is none at this address. */
export async function findProduct(wish: {
  slug: string
  locale: Locale
  currency: Currency
}): Promise<ProductPage | undefined> {
  const row = await findPageRow(wish)
  if (!row) return undefined
  return {
    ...{ slug: row.slug, title: row.title, summary: row.summary, description: row.description },
    ...{ material: row.material, care: row.care, warnings: row.warnings },
    metal: row.metal || undefined,
    sizeMm: row.size_mm ?? undefined,
    maker: maker(row),
    tests: tests(row),
    designer: row.designer ?? undefined,
    pictures: row.pictures.map(pictureView),
    variants: row.variants.map((variant) => choice(variant, wish.currency)),
    parts: partsOf(row.variants, wish.currency),
    languageOfText: row.locale,
  }
}

const choice = (variant: PageRow['variants'][number], currency: Currency) => ({
  id: variant.id,
  label: variantLabel(variant.options),
  price: variant.amount === null ? undefined : money(variant.amount, currency),
  available: variant.available,
})

const maker = ({ maker_name: name, maker_address: address, maker_email: email }: PageRow) =>
  name && address && email ? { name, address, email } : undefined

const tests = ({ nickel, lead, cadmium }: PageRow) => ({
  nickel: nickel ?? undefined,
  lead: lead ?? undefined,
  cadmium: cadmium ?? undefined,
})
