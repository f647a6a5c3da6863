import { locales } from '#app/i18n/locale.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { type Currency, currencies } from '#app/values/money.ts'
import type { VariantSheet } from './sheet.ts'

type Wish = { productId: string; at: Date }

/** Writes the grid's rows: known variants are changed, new ones added after them. Throws on an article number that is taken. */
export async function saveGrid(
  variants: readonly VariantSheet[],
  { productId, at }: Wish,
  tx: Tx,
): Promise<void> {
  const known = variants.flatMap(({ id }) => id ?? [])
  // First without: two variants may have exchanged their article numbers.
  await tx.variant.updateMany({ where: { productId, id: { in: known } }, data: { sku: null } })
  const { _max } = await tx.variant.aggregate({ where: { productId }, _max: { position: true } })
  let position = _max.position ?? -1
  for (const variant of variants) {
    if (variant.id) await changeVariant(variant.id, variant, tx)
    else position += 1
    const id = variant.id ?? (await addVariant({ productId, position }, variant, tx))
    await saveOptions(id, variant, tx)
    await savePrices(id, { prices: variant.prices, at }, tx)
  }
}

const fieldsOf = ({ sku, weightGrams, active }: VariantSheet) => ({
  ...{ sku: sku === '' ? null : sku, weightGrams, active },
})

const changeVariant = (id: string, variant: VariantSheet, tx: Tx): Promise<unknown> =>
  tx.variant.update({ where: { id }, data: fieldsOf(variant) })

async function addVariant(
  place: { productId: string; position: number },
  variant: VariantSheet,
  tx: Tx,
): Promise<string> {
  const id = newId()
  await tx.variant.create({ data: { id, ...place, ...fieldsOf(variant), stock: { create: {} } } })
  return id
}

async function saveOptions(variantId: string, { options }: VariantSheet, tx: Tx): Promise<void> {
  await tx.variantText.deleteMany({ where: { variantId } })
  await tx.variantText.createMany({
    data: locales.map((locale) => ({ variantId, locale, options: options[locale] })),
  })
}

type Prices = { prices: VariantSheet['prices']; at: Date }

/** A price is never overwritten: it ends, and another begins at the same instant. */
async function savePrices(variantId: string, { prices, at }: Prices, tx: Tx): Promise<void> {
  const now = await tx.price.findMany({ where: { variantId, kind: 'asked', validTo: null } })
  const asked = new Map(now.map((price) => [price.currency, price]))
  const ended = now.filter(({ currency, amount }) => prices[currency] !== amount)
  await tx.price.updateMany({
    where: { id: { in: ended.map(({ id }) => id) } },
    data: { validTo: at },
  })
  const begun = currencies.flatMap((currency: Currency) => {
    const amount = prices[currency]
    if (amount === undefined || asked.get(currency)?.amount === amount) return []
    return [{ variantId, currency, amount, validFrom: at }]
  })
  await tx.price.createMany({ data: begun })
}

/** The variants of a piece by their ids: only these may be changed through its form. */
export const listVariantIds = async (productId: string, tx: Tx): Promise<string[]> =>
  (await tx.variant.findMany({ where: { productId }, select: { id: true } })).map(({ id }) => id)
