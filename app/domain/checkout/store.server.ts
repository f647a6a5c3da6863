import type { Locale } from '#app/i18n/locale.ts'
import { db, type Statements } from '#app/platform/db.server.ts'
import type { Country } from '#app/values/country.ts'
import type { Currency } from '#app/values/money.ts'

export type DeliveryRow = {
  slug: string
  name: string
  daysMin: number
  daysMax: number
  amount: number
}

/** Ways to send so much weight to a country, cheapest first. */
export const listDeliveryRows = (
  wish: { locale: Locale; country: Country; currency: Currency; weightGrams: number },
  on: Statements = db(),
): Promise<DeliveryRow[]> =>
  on.$queryRaw`
    SELECT DISTINCT ON (p.amount, m.slug) m.slug, t.name, m.days_min AS "daysMin",
      m.days_max AS "daysMax", p.amount
    FROM delivery_method m
    CROSS JOIN LATERAL (SELECT name FROM delivery_method_text WHERE method_id = m.id
      ORDER BY locale = ${wish.locale}::locale DESC, locale LIMIT 1) t
    CROSS JOIN LATERAL (SELECT amount FROM delivery_price WHERE method_id = m.id
      AND country = ${wish.country} AND currency = ${wish.currency}::currency
      AND max_weight_grams >= ${wish.weightGrams} ORDER BY max_weight_grams LIMIT 1) p
    ORDER BY p.amount, m.slug`
