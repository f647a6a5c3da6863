import { type ListPage, pageOf, readCursor } from '#app/values/cursor.ts'
import { isId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { listOpeningRows } from './desk-store.server.ts'
import type { OpeningRecord } from './opening.ts'
import { reachVault } from './reach-vault.server.ts'

const pageSize = 50
const last = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** A page of openings with their readings, the latest asked first. Refused while the vault is shut. */
export async function listOpenings(
  after: string | null,
): Promise<Outcome<ListPage<OpeningRecord>, 'vault_shut'>> {
  const vault = await reachVault()
  if (!vault) return refused('vault_shut')
  const [id] = readCursor(after, ['string']) ?? []
  const place = { after: isId(id) ? id : last, limit: pageSize + 1 }
  return done(pageOf(await listOpeningRows(place, vault), pageSize, (row) => [row.id]))
}
