import { type Tx, transaction } from '#app/platform/db.server.ts'
import { placeInCollections, saveChanges, saveDigest } from './change-store.server.ts'
import { decideProducts } from './decide-products.server.ts'
import { freeSlugs } from './free-slugs.ts'
import type { HeldDecision } from './hold-back.server.ts'
import type { ImportWish } from './import-wish.ts'
import type { ImportedProduct } from './imported-product.ts'
import { collectionSlug, type KnownCollection, matchCollection } from './name-collection.ts'
import {
  createCollection,
  createProducts,
  listTakenSlugs,
  lockImports,
} from './product-store.server.ts'

/** What became of one piece: what was decided, the id of the piece in the catalogue, and stored pictures that nothing shows any more. */
export type SavedProduct = { decision: HeldDecision; id: string | undefined; dropped: string[] }

type Desk = { wish: ImportWish; tx: Tx; collections: KnownCollection[] }

/**
 * Writes a few pieces in one transaction; each is written whole or refused. Equal pieces are left untouched. `alongside` writes what is to stand or fall
 * with them.
 */
export function saveProducts(
  products: readonly ImportedProduct[],
  wish: ImportWish,
  alongside?: (saved: SavedProduct[], tx: Tx) => Promise<void>,
): Promise<SavedProduct[]> {
  return transaction(async (tx) => {
    await lockImports(tx)
    const { decisions, collections } = await decideProducts(products, wish, tx)
    const desk = { wish, tx, collections }
    const created = await create(decisions, desk)
    await change(decisions, desk)
    const saved = decisions.map((decision) => ({
      decision,
      id: idOf(decision) ?? created.get(decision.product),
      dropped: droppedBy(decision),
    }))
    await alongside?.(saved, tx)
    return saved
  })
}

const idOf = (decision: HeldDecision): string | undefined =>
  decision.done === 'unchanged'
    ? decision.id
    : decision.done === 'changed'
      ? decision.existing.id
      : undefined

const droppedBy = (decision: HeldDecision): string[] =>
  decision.done === 'changed'
    ? decision.change.pictures.removed.flatMap(({ file }) => file ?? [])
    : []

async function create(
  decisions: readonly HeldDecision[],
  desk: Desk,
): Promise<Map<ImportedProduct, string>> {
  const fresh = decisions.filter((decision) => decision.done === 'created')
  if (fresh.length === 0) return new Map()
  const slugs = await chooseSlugs(
    fresh.map(({ product }) => product),
    desk.tx,
  )
  const pieces = []
  for (const [index, { product, digest, lacks }] of fresh.entries()) {
    const collectionIds = await collectionsFor(product.types, desk)
    const status = lacks.length > 0 ? 'draft' : product.status
    pieces.push({ product, digest, status, slug: slugs[index] ?? product.handle, collectionIds })
  }
  const ids = await createProducts(pieces, desk.wish, desk.tx)
  return new Map(fresh.map(({ product }, index) => [product, ids[index] ?? '']))
}

/** WooCommerce exports no addresses: each piece's name makes one, with a number behind it where it is taken. */
async function chooseSlugs(products: readonly ImportedProduct[], tx: Tx): Promise<string[]> {
  const named = products.filter(({ key }) => key !== undefined)
  if (named.length === 0) return products.map(({ handle }) => handle)
  const wanted = products.map(({ handle }) => handle)
  return freeSlugs(wanted, await listTakenSlugs(wanted, tx))
}

async function change(decisions: readonly HeldDecision[], desk: Desk): Promise<void> {
  const { wish, tx } = desk
  const changed = decisions.filter((decision) => decision.done === 'changed')
  for (const { existing, change, product } of changed) {
    if (change.types.length === 0) continue
    const collectionIds = await collectionsFor(change.types, desk)
    await placeInCollections(existing, { collectionIds, moves: product.types.length === 1 }, tx)
  }
  await saveChanges(changed, wish, tx)
  for (const decision of decisions) {
    if (decision.done !== 'unchanged' || decision.digest === null) continue
    await saveDigest(decision.id, decision.digest, tx)
  }
}

/** The collections that names mean, made where there is none. */
async function collectionsFor(types: readonly string[], desk: Desk): Promise<string[]> {
  const ids = new Set<string>()
  for (const type of types) {
    const known = matchCollection(type, desk.collections)
    ids.add(known ? known.id : await makeCollection(type, desk))
  }
  return [...ids]
}

async function makeCollection(name: string, { wish, tx, collections }: Desk): Promise<string> {
  const made = await createCollection({ slug: collectionSlug(name), name }, wish, tx)
  collections.push(made)
  return made.id
}
