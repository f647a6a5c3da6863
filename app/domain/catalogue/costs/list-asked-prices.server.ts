import type { Locale } from '#app/i18n/locale.ts'
import type { Db } from '#app/platform/db.server.ts'
import { pricePartNames, variantLabel } from '../product.ts'
import { type AskedPrice, keyOf } from './cost.ts'
import { type AskedRow, listAskedRows } from './cost-store.server.ts'

/** The prices that are asked now for a piece, each with what is known of its costs; versions that cost the same are one. */
export async function listAskedPrices(
  productId: string,
  locale: Locale,
  on?: Db,
): Promise<AskedPrice[]> {
  const groups = new Map<string, AskedRow[]>()
  for (const row of await listAskedRows(productId, locale, on))
    groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return [...groups.values()].flatMap((rows) => (rows[0] ? [priceOf(rows[0], rows)] : []))
}

function priceOf(first: AskedRow, rows: readonly AskedRow[]): AskedPrice {
  const { currency, amount, parts } = first
  const agreed =
    parts && rows.every((row) => pricePartNames.every((name) => row.parts?.[name] === parts[name]))
  return {
    ...{ currency, amount },
    labels: rows.map(({ options }) => variantLabel(options)).filter((label) => label !== ''),
    priceIds: rows.map(({ priceId }) => priceId),
    since: new Date(Math.max(...rows.map(({ since }) => since.getTime()))),
    parts: agreed ? parts : undefined,
    lapsed: rows.some((row) => !row.parts && row.hadCosts),
  }
}
