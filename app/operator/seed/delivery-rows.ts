import { locales } from '#app/i18n/locale.ts'
import type { Prisma } from '#app/platform/db/generated/client.ts'
import { currencies } from '#app/values/money.ts'
import { deliveryMethods } from '#prisma/example/delivery.ts'
import { stableId } from './stable-id.ts'

const methodId = (slug: string) => stableId('delivery', slug)

export const methodRows: Prisma.DeliveryMethodCreateManyInput[] = deliveryMethods.map(
  ({ slug, workingDays }, position) => ({
    ...{ id: methodId(slug), slug, position },
    ...{ daysMin: workingDays.from, daysMax: workingDays.to },
  }),
)

export const methodTextRows: Prisma.DeliveryMethodTextCreateManyInput[] = deliveryMethods.flatMap(
  ({ slug, name }) =>
    locales.map((locale) => ({ methodId: methodId(slug), locale, name: name[locale] })),
)

export const deliveryPriceRows: Prisma.DeliveryPriceCreateManyInput[] = deliveryMethods.flatMap(
  ({ slug, country, maxWeightGrams, prices }) =>
    currencies.map((currency) => ({
      ...{ methodId: methodId(slug), country, maxWeightGrams },
      ...{ currency, amount: prices[currency] },
    })),
)
