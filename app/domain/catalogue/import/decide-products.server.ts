import type { Db } from '#app/platform/db.server.ts'
import type { Decision } from './decision.ts'
import { describeProduct } from './describe-product.ts'
import { digestOf } from './digest.server.ts'
import { type ExistingProduct, statusIn } from './existing-product.ts'
import { listExisting } from './existing-store.server.ts'
import { type FoundPiece, findPiece } from './find-piece.ts'
import { type HeldDecision, holdBack } from './hold-back.server.ts'
import type { ImportWish } from './import-wish.ts'
import type { ImportedProduct } from './imported-product.ts'
import { type KnownCollection, matchCollection } from './name-collection.ts'
import type { NoteKind } from './note.ts'
import { type Change, planChange } from './plan-change.ts'
import { findSkuOwners, listKnown, listKnownCollections } from './product-store.server.ts'
import { quoted, type RowProblem } from './row-problem.ts'

export type Decided = { decisions: HeldDecision[]; collections: KnownCollection[] }

/** Decides for some pieces of a file, against what the catalogue holds now. Writes nothing. */
export async function decideProducts(
  products: readonly ImportedProduct[],
  wish: ImportWish,
  on: Db,
): Promise<Decided> {
  const pieces = await listKnown(namesIn(products), on)
  const found = products.map((product) => ({ product, ...findPiece(product, pieces) }))
  const touched = found.flatMap((one) =>
    'found' in one && one.found && !isSame(one.found, one.product, wish) ? one.found.known.id : [],
  )
  const rows = touched.length > 0 ? await listExisting(touched, wish, on) : []
  const desk: Desk = {
    wish,
    existing: new Map(rows.map((row) => [row.id, row])),
    owners: await ownersOf(products, on),
    collections: await listKnownCollections(on),
  }
  const decisions = found.map((one) =>
    'problem' in one
      ? { product: one.product, done: 'refused' as const, problem: one.problem }
      : decide(one.product, one.found, desk),
  )
  const held: HeldDecision[] = []
  for (const decision of decisions) held.push(await holdBack(decision, wish, on))
  return { decisions: held, collections: desk.collections }
}

type Owner = { productId: string; slug: string }
type Desk = {
  wish: ImportWish
  existing: ReadonlyMap<string, ExistingProduct>
  owners: ReadonlyMap<string, Owner>
  collections: KnownCollection[]
}

const namesIn = (products: readonly ImportedProduct[]) => ({
  slugs: products.flatMap(({ key, handle }) => (key ? [] : handle)),
  keys: products.flatMap(({ key }) => key ?? []),
  ids: products.flatMap(({ own }) => own ?? []),
})

async function ownersOf(products: readonly ImportedProduct[], on: Db): Promise<Map<string, Owner>> {
  const skus = products.flatMap(({ variants }) => variants.flatMap(({ sku }) => sku ?? []))
  const owners = skus.length > 0 ? await findSkuOwners(skus, on) : []
  return new Map(
    owners.map(({ sku, productId, product }) => [sku ?? '', { productId, slug: product.slug }]),
  )
}

const isSame = (found: FoundPiece, product: ImportedProduct, wish: ImportWish): boolean =>
  found?.known.importDigest === digestOf(product, wish)

function decide(product: ImportedProduct, found: FoundPiece, desk: Desk): Decision {
  const { wish } = desk
  const existing = found && desk.existing.get(found.known.id)
  const digest = found?.own ? null : digestOf(product, wish)
  if (found && !existing) {
    return { product, done: 'unchanged', id: found.known.id, digest: null, notes: [] }
  }
  const problem = problemOf(product, found, desk)
  if (problem) return { product, done: 'refused', problem }
  if (!existing) return { product, done: 'created', digest: digestOf(product, wish) }
  const { change, notes } = planFor(existing, product, { own: Boolean(found?.own), desk })
  const unwritten = incomplete(product, change?.added ?? [])
  if (unwritten) return { product, done: 'refused', problem: unwritten }
  if (!change) return { product, done: 'unchanged', id: existing.id, digest, notes }
  const left = found?.own ? existing.importDigest : digest
  return { product, done: 'changed', existing, change, digest: left, notes }
}

function planFor(
  existing: ExistingProduct,
  product: ImportedProduct,
  { own, desk }: { own: boolean; desk: Desk },
): { change: Change | undefined; notes: NoteKind[] } {
  return planChange(existing, product, {
    own,
    statusBefore: statusIn(existing.importDigest ?? ''),
    collectionOf: (type) => matchCollection(type, desk.collections)?.id,
    tidy: (markup) => describeProduct(markup, desk.wish.locale).description,
  })
}

/** An article number belongs to one piece; and a new piece must be whole. */
function problemOf(
  product: ImportedProduct,
  found: FoundPiece,
  { owners }: Desk,
): RowProblem | undefined {
  const { variants, key, line } = product
  for (const variant of variants) {
    const owner = owners.get(variant.sku ?? '')
    if (!owner || owner.productId === found?.known.id) continue
    const problem = { line: variant.line, column: key ? 'SKU' : 'Variant SKU' }
    return { ...problem, refusal: 'sku_taken', value: quoted(owner.slug) }
  }
  if (found) return undefined
  if (product.title === '') {
    return { line, column: key ? 'Name' : 'Title', refusal: 'title_missing' }
  }
  return incomplete(product, variants)
}

/** Lykta's own export may leave a price out, but not of a variant that is new here. */
function incomplete(
  { key }: ImportedProduct,
  variants: ImportedProduct['variants'],
): RowProblem | undefined {
  const without = variants.find(({ price }) => price === undefined)
  const column = key ? 'Regular price' : 'Variant Price'
  return without && { line: without.line, column, refusal: 'price_missing' }
}
