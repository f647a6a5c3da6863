import type { Locale } from '#app/i18n/locale.ts'
import { carrierNames, isCarrier, trackingLink } from './carrier.ts'
import { listEarlierRefunds } from './list-earlier-refunds.server.ts'
import { addressLines, orderNumber } from './order.ts'
import { parcelOf } from './parcel.ts'
import { findOrder } from './store.server.ts'

export type SentParcel = {
  orderNumber: string
  locale: Locale
  buyer: { name: string; address: string[]; country: string }
  tracking: { carrier: string; number: string; link: string | undefined } | undefined
  lines: { title: string; quantity: number }[]
}

/** What left for a buyer, and how; undefined when nothing has. What is given back afterwards changes nothing of it, since a letter tells of it. */
export async function findSentParcel(orderId: string): Promise<SentParcel | undefined> {
  const order = await findOrder(orderId)
  const sentAt = order?.sentAt
  if (!order || !sentAt) return undefined
  const refunds = await listEarlierRefunds([orderId])
  const before = refunds.filter(({ createdAt }) => createdAt <= sentAt)
  const { name, country, carrier, trackingNumber: number } = order
  const known = isCarrier(carrier) && carrier !== 'other' ? carrierNames[carrier] : ''
  return {
    orderNumber: orderNumber(order.number),
    locale: order.locale,
    buyer: { name, address: addressLines(order), country },
    tracking: carrier
      ? { carrier: known, number: number ?? '', link: trackingLink(carrier, number) }
      : undefined,
    lines: parcelOf(
      order.lines,
      before.map(({ lines }) => ({ lines, failed: false })),
    ).map(({ title, quantity }) => ({ title, quantity })),
  }
}
