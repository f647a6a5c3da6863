import type { Locale } from '#app/i18n/locale.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import type { Currency } from '#app/values/money.ts'
import type { VariantOption } from '../product.ts'
import type { Parts } from './cost.ts'

export type AskedRow = {
  priceId: string
  currency: Currency
  amount: number
  since: Date
  options: VariantOption[]
  parts: Parts | null
  /** An earlier price of the same version in this currency has costs. */
  hadCosts: boolean
}

/** Every price that is asked now for what is on sale of a piece, with its newest costs. */
export const listAskedRows = (
  productId: string,
  locale: Locale,
  on: Db = db(),
): Promise<AskedRow[]> =>
  on.$queryRaw`
    SELECT r.id AS "priceId", r.currency, r.amount, r.valid_from AS since,
      coalesce((SELECT options FROM variant_text WHERE variant_id = v.id ORDER BY locale = ${locale}::locale DESC, locale LIMIT 1), '[]') AS options,
      (SELECT json_build_object('material', material, 'designer', designer, 'workshop', workshop, 'programme', programme, 'vat', vat)
        FROM price_cost WHERE price_id = r.id ORDER BY at DESC, id DESC LIMIT 1) AS parts,
      EXISTS (SELECT FROM price old JOIN price_cost c ON c.price_id = old.id
        WHERE old.variant_id = v.id AND old.currency = r.currency AND old.valid_to IS NOT NULL) AS "hadCosts"
    FROM variant v JOIN price r ON r.variant_id = v.id AND r.kind = 'asked' AND r.valid_to IS NULL
    WHERE v.product_id = ${productId}::uuid AND v.active ORDER BY r.currency, r.amount, v.position`

type NewCost = { priceIds: readonly string[]; parts: Parts; by: string; at: Date }

/** Writes what prices are made of. The database refuses parts that do not sum to each of them. */
export const insertCosts = ({ priceIds, parts, by, at }: NewCost, tx: Tx) =>
  tx.priceCost.createMany({
    data: priceIds.map((priceId) => ({ id: newId(), priceId, ...parts, recordedBy: by, at })),
  })
