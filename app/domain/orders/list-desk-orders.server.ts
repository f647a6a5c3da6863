import { type ListPage, pageOf, readPlace } from '#app/values/cursor.ts'
import { type ListedOrder, listOrders } from './desk-store.server.ts'
import { orderNumber } from './order.ts'
import { type OrderStage, packingStages } from './stage.ts'
import { typedOrderNumber } from './typed-number.ts'

export type { ListedOrder } from './desk-store.server.ts'

export type DeskOrderWish = {
  stage: OrderStage | undefined
  /** A number as it is printed, or a part of a name or an address. */
  search: string
  /** Instants of placing, the second one outside. */
  from: Date | undefined
  until: Date | undefined
  after: string | undefined
  /** Whoever only packs sees what packing needs, and finds nothing by what she does not see. */
  onlyPacking: boolean
}

export type DeskOrderRow = ListedOrder & { reference: string }

/** Orders on a page of the desk's list. */
const ordersOnPage = 50

/** One page of orders: what is to be packed with the longest waiting first, everything else newest first. */
export async function listDeskOrders(
  wish: DeskOrderWish,
  size: number = ordersOnPage,
): Promise<ListPage<DeskOrderRow>> {
  const mayAsk = wish.stage && packingStages.some((stage) => stage === wish.stage)
  const stage = wish.onlyPacking && !mayAsk ? 'to_pack' : wish.stage
  const number = typedOrderNumber(wish.search)
  const words = number === undefined ? wish.search.trim().toLowerCase() || undefined : undefined
  const { from, until, onlyPacking } = wish
  const rows = await listOrders({
    filter: { stage, number, words, byEmail: !onlyPacking, from, until },
    after: readPlace(wish.after),
    oldestFirst: stage === 'to_pack',
    limit: size + 1,
  })
  const named = rows.map((row) => ({ ...row, reference: orderNumber(row.number) }))
  return pageOf(named, size, ({ placedAt, id }) => [placedAt.toISOString(), id])
}
