import type { Db } from '#app/platform/db.server.ts'
import { balancesOf, type DesignerBalance } from './designer-ledger.ts'
import { listSumRows } from './designer-store.server.ts'

/** What a designer has earned and was paid, by currency, out of the books. */
export const readDesignerBalances = async (
  designerId: string,
  on?: Db,
): Promise<DesignerBalance[]> => balancesOf(await listSumRows(designerId, on))
