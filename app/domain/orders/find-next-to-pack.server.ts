import { listDeskOrders } from './list-desk-orders.server.ts'

/** The number of the order that has waited longest to be packed; undefined when none waits. */
export async function findNextToPack(): Promise<string | undefined> {
  const all = { search: '', from: undefined, until: undefined, after: undefined }
  const { rows } = await listDeskOrders({ ...all, stage: 'to_pack', onlyPacking: true }, 1)
  return rows[0]?.reference
}
