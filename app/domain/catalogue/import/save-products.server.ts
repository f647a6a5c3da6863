import { type Tx, transaction } from '#app/platform/db.server.ts'
import { type Changing, placeInCollection, saveChanges, saveDigest } from './change-store.server.ts'
import { digestOf } from './digest.server.ts'
import { type ExistingProduct, statusIn } from './existing-product.ts'
import { listExisting } from './existing-store.server.ts'
import type { ImportWish } from './import-wish.ts'
import type { ImportedProduct } from './imported-product.ts'
import { collectionSlug, type KnownCollection, matchCollection } from './name-collection.ts'
import type { NoteKind } from './note.ts'
import { planChange } from './plan-change.ts'
import {
  createCollection,
  createProducts,
  findKnown,
  findSkuOwners,
  listKnownCollections,
  lockImports,
} from './product-store.server.ts'
import { quoted, type RowProblem } from './row-problem.ts'

/** What became of one piece. `dropped` are stored pictures that nothing shows any more. */
export type SavedProduct =
  | {
      handle: string
      done: 'created' | 'changed' | 'unchanged'
      id: string
      notes: NoteKind[]
      dropped: string[]
    }
  | { handle: string; done: 'refused'; problem: RowProblem }

type Desk = { wish: ImportWish; tx: Tx; collections: KnownCollection[] }
type Known = { id: string; slug: string; importDigest: string | null }

/** Writes a few pieces in one transaction; each is written whole or refused. Equal pieces are left untouched. */
export function saveProducts(
  products: readonly ImportedProduct[],
  wish: ImportWish,
): Promise<SavedProduct[]> {
  return transaction(async (tx) => {
    await lockImports(tx)
    const known = await findKnown(
      products.map(({ handle }) => handle),
      tx,
    )
    const bySlug = new Map(known.map((row) => [row.slug, row]))
    const touched = products.filter((product) => !isSame(bySlug.get(product.handle), product, wish))
    const saved = await saveTouched(touched, bySlug, { wish, tx })
    return products.map(({ handle }) => {
      const id = bySlug.get(handle)?.id ?? ''
      return saved.get(handle) ?? { handle, done: 'unchanged', id, notes: [], dropped: [] }
    })
  })
}

async function saveTouched(
  products: readonly ImportedProduct[],
  bySlug: Map<string, Known>,
  { wish, tx }: Omit<Desk, 'collections'>,
): Promise<Map<string, SavedProduct>> {
  if (products.length === 0) return new Map()
  const problems = await problemsOf(products, bySlug, tx)
  const sound = products.filter(({ handle }) => !problems.has(handle))
  const desk = { wish, tx, collections: await listKnownCollections(tx) }
  const created = await create(
    sound.filter(({ handle }) => !bySlug.has(handle)),
    desk,
  )
  const changed = await change(
    sound.filter(({ handle }) => bySlug.has(handle)),
    bySlug,
    desk,
  )
  const refusals = [...problems].map(([handle, problem]): [string, SavedProduct] => [
    handle,
    { handle, done: 'refused', problem },
  ])
  return new Map([...created, ...changed, ...refusals])
}

const isSame = (known: Known | undefined, product: ImportedProduct, wish: ImportWish): boolean =>
  known !== undefined && known.importDigest === digestOf(product, wish)

async function problemsOf(
  products: readonly ImportedProduct[],
  bySlug: Map<string, Known>,
  tx: Tx,
): Promise<Map<string, RowProblem>> {
  const skus = products.flatMap(({ variants }) => variants.flatMap(({ sku }) => sku ?? []))
  const owners = skus.length > 0 ? await findSkuOwners(skus, tx) : []
  const owner = new Map(owners.map(({ sku, product }) => [sku ?? '', product.slug]))
  const problems = new Map<string, RowProblem>()
  for (const product of products) {
    const problem = problemOf(product, bySlug.get(product.handle), owner)
    if (problem) problems.set(product.handle, problem)
  }
  return problems
}

function problemOf(
  { handle, line, variants }: ImportedProduct,
  known: Known | undefined,
  owner: Map<string, string>,
): RowProblem | undefined {
  if (known && known.importDigest === null) {
    return { line, column: 'Handle', refusal: 'handle_taken', value: quoted(handle) }
  }
  const taken = variants.find(({ sku }) => sku && (owner.get(sku) ?? handle) !== handle)
  const value = quoted(owner.get(taken?.sku ?? '') ?? '')
  return taken && { line: taken.line, column: 'Variant SKU', refusal: 'sku_taken', value }
}

async function create(
  products: readonly ImportedProduct[],
  desk: Desk,
): Promise<Map<string, SavedProduct>> {
  const pieces = []
  for (const product of products) {
    const collectionId = await collectionFor(product.type, desk)
    pieces.push({ product, digest: digestOf(product, desk.wish), collectionId })
  }
  const ids = pieces.length > 0 ? await createProducts(pieces, desk.wish, desk.tx) : []
  return new Map(
    products.map(({ handle }, index) => {
      const id = ids[index] ?? ''
      return [handle, { handle, done: 'created', id, notes: [], dropped: [] }]
    }),
  )
}

async function change(
  products: readonly ImportedProduct[],
  bySlug: Map<string, Known>,
  desk: Desk,
): Promise<Map<string, SavedProduct>> {
  const ids = products.flatMap(({ handle }) => bySlug.get(handle)?.id ?? [])
  const rows = await listExisting(ids, desk.wish, desk.tx)
  const existing = new Map(rows.map((row) => [row.slug, row]))
  const saved = new Map<string, SavedProduct>()
  const changes: Changing[] = []
  for (const product of products) {
    const row = existing.get(product.handle)
    if (row) saved.set(product.handle, await changeOne(row, product, { ...desk, changes }))
  }
  await saveChanges(changes, desk.wish, desk.tx)
  return saved
}

async function changeOne(
  existing: ExistingProduct,
  product: ImportedProduct,
  desk: Desk & { changes: Changing[] },
): Promise<SavedProduct> {
  const { wish, tx } = desk
  const { id, slug: handle } = existing
  const digest = digestOf(product, wish)
  const { change, notes } = planChange(existing, product, {
    statusBefore: statusIn(existing.importDigest ?? ''),
    collection: product.type && matchCollection(product.type, desk.collections)?.id,
  })
  if (!change) {
    await saveDigest(id, digest, tx)
    return { handle, done: 'unchanged', id, notes, dropped: [] }
  }
  desk.changes.push({ existing, digest, change })
  const collectionId = await collectionFor(change.type, desk)
  if (collectionId) await placeInCollection(existing, collectionId, tx)
  const dropped = change.pictures.removed.flatMap(({ file }) => file ?? [])
  return { handle, done: 'changed', id, notes, dropped }
}

/** The collection that a type names, made when there is none; undefined without a type. */
async function collectionFor(type: string | undefined, desk: Desk): Promise<string | undefined> {
  if (type === undefined) return undefined
  const known = matchCollection(type, desk.collections)
  if (known) return known.id
  const made = await createCollection(
    { slug: collectionSlug(type), name: type },
    desk.wish,
    desk.tx,
  )
  desk.collections.push(made)
  return made.id
}
