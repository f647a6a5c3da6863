import { keepIdentity } from '#app/domain/vault/keep-identity.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { products as example } from '#prisma/example/products.ts'
import type { ExampleProduct } from '#prisma/example/shape.ts'
import { drawings } from './seed/drawing-list.ts'
import { type WrittenDrawings, writeDrawings } from './seed/drawings.server.ts'
import {
  claimOrganisation,
  hasOrganisation,
  listTaken,
  saveCampaigns,
  saveFacts,
  savePieces,
  saveShelves,
  saveSite,
  saveStories,
} from './seed/store.server.ts'
import { storyIdentities } from './seed/story-rows.ts'

type Log = (event: string, fields?: { count?: number; durationMs?: number }) => void

type Wish = { dataDir: string; log: Log; now: Date }

/**
 * Fills a database that has no organisation yet with the example one, whole or not at all; `seeded` is false when there is one. A piece
 * whose address or article number is already used in the shop is left out. Drawings go to `<dataDir>/pictures`.
 */
export async function seedExample({ dataDir, log, now }: Wish): Promise<{ seeded: boolean }> {
  if (await hasOrganisation()) return { seeded: false }
  const startedAt = performance.now()
  const taken = await listTaken(example)
  const products = example.filter((product) => isFree(product, taken))
  const written = await writeDrawings(dataDir, namesOf(products))
  const seeded = await write({ products, written, at: now })
  // The vault is another login, so it comes after; where it is shut the desk says that nobody is locked away.
  if (seeded) for (const kept of storyIdentities) await keepIdentity({ ...kept, now })
  const durationMs = Math.round(performance.now() - startedAt)
  if (seeded) log('example.seeded', { count: products.length, durationMs })
  return { seeded }
}

const isFree = ({ slug, variants }: ExampleProduct, taken: Set<string>) =>
  !taken.has(slug) && !variants.some(({ sku }) => taken.has(sku))

/** The drawings of these pieces. */
function namesOf(products: readonly ExampleProduct[]): string[] {
  const shown = new Set(products.map(({ slug }) => slug))
  return drawings.flatMap((drawing) => (shown.has(drawing.piece) ? [drawing.name] : []))
}

type Pieces = { products: readonly ExampleProduct[]; written: WrittenDrawings; at: Date }

async function write({ products, written, at }: Pieces): Promise<boolean> {
  let seeded = false
  try {
    seeded = await transaction(async (tx) => {
      if (!(await claimOrganisation(tx))) return false
      await saveSite(tx)
      await saveFacts(at, tx)
      await saveCampaigns(at, tx)
      await saveStories(at, tx)
      await savePieces({ products, files: written.files, at }, tx)
      await saveShelves(products, tx)
      return true
    })
  } finally {
    // No row names them when the transaction failed or another start was first.
    if (!seeded) await written.discard()
  }
  return seeded
}
