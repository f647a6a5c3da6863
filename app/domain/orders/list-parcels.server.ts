import type { Locale } from '#app/i18n/locale.ts'
import { listByNumbers } from './desk-store.server.ts'
import { listEarlierRefunds } from './list-earlier-refunds.server.ts'
import { addressLines, orderNumber } from './order.ts'
import { parcelOf } from './parcel.ts'
import { typedOrderNumber } from './typed-number.ts'

export type Parcel = {
  id: string
  reference: string
  locale: Locale
  name: string
  address: string[]
  country: string
  delivery: string
  placedAt: Date
  lines: { title: string; options: string; quantity: number; position: number }[]
}

/** What goes into the parcels of these orders and whom they go to: paid ones only, in the order of their numbers. */
export async function listParcels(references: readonly string[]): Promise<Parcel[]> {
  const numbers = references.flatMap((reference) => typedOrderNumber(reference) ?? [])
  const rows = (await listByNumbers(numbers)).filter(
    (row) => row.state === 'paid' && !row.cancelledAt,
  )
  const refunds = await listEarlierRefunds(rows.map(({ id }) => id))
  return rows.map((row) => ({
    ...{ id: row.id, locale: row.locale, name: row.name, country: row.country },
    ...{ delivery: row.deliveryName, placedAt: row.placedAt },
    reference: orderNumber(row.number),
    address: addressLines(row),
    lines: parcelOf(
      row.lines,
      refunds.filter(({ orderId }) => orderId === row.id),
    ).map(({ title, options, quantity, position }) => ({ title, options, quantity, position })),
  }))
}
