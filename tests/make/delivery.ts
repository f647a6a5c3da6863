import { locales } from '#app/i18n/locale.ts'
import { db } from '#app/platform/db.server.ts'
import { countries } from '#app/values/country.ts'
import { currencies } from '#app/values/money.ts'

/** Minor units, in each currency alike. */
export const deliveryAmount = 4_900

/** One way to send anything to every country. Made once, however often it is asked for. */
export async function makeDelivery(): Promise<{ slug: string }> {
  const slug = 'letter'
  const known = await db().deliveryMethod.findUnique({ where: { slug } })
  if (known) return known
  const usual = { maxWeightGrams: 100_000, amount: deliveryAmount }
  return db().deliveryMethod.create({
    data: {
      ...{ slug, daysMin: 2, daysMax: 4 },
      texts: { create: locales.map((locale) => ({ locale, name: `Letter ${locale}` })) },
      prices: {
        create: countries.flatMap((country) =>
          currencies.map((currency) => ({ country, currency, ...usual })),
        ),
      },
    },
  })
}
