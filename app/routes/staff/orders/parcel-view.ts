import { trackingLink } from '#app/domain/orders/carrier.ts'
import type { DeskOrder } from '#app/domain/orders/find-desk-order.server.ts'
import { canSend, undoMinutes } from '#app/domain/orders/stage.ts'
import { addMinutes } from '#app/values/period.ts'

export type ParcelView = ReturnType<typeof parcelView>

/** What whoever packs sees of an order: pieces, address, how it goes. No amounts, and no e-mail address. */
export const parcelView = (order: DeskOrder, now: Date) => ({
  reference: order.reference,
  stage: order.stage,
  name: order.name,
  address: order.address,
  country: order.country,
  delivery: order.deliveryName,
  placedAt: order.placedAt,
  lines: order.parcel.map(({ position, title, options, quantity }) => ({
    ...{ position, title, options, quantity },
  })),
  canSend: canSend(order) && order.parcel.length > 0,
  sent: order.sentAt
    ? {
        at: order.sentAt,
        carrier: order.carrier,
        number: order.trackingNumber,
        link: trackingLink(order.carrier, order.trackingNumber),
        undoable: addMinutes(order.sentAt, undoMinutes) > now,
      }
    : undefined,
})
