import type { Db, Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import type { Known } from './find-piece.ts'
import type { ImportWish } from './import-wish.ts'
import type { ImportedProduct, ImportedStatus } from './imported-product.ts'
import type { KnownCollection } from './name-collection.ts'
import { pictureRows, productRow, textRow, variantRows } from './product-rows.ts'

/** Two imports at once would give the same positions twice: the second waits until the first has written its batch. */
export const lockImports = (tx: Tx): Promise<unknown> =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('lykta import'))`

/** Which of these pieces are there, by address, by the key of another shop or by their own id. */
export const listKnown = (
  { slugs, keys, ids }: { slugs: string[]; keys: string[]; ids: string[] },
  on: Db,
): Promise<Known[]> =>
  on.product.findMany({
    where: { OR: [{ slug: { in: slugs } }, { importKey: { in: keys } }, { id: { in: ids } }] },
    select: { id: true, slug: true, importKey: true, importDigest: true },
  })

/** Which of these addresses, bare or with a number behind them, are taken. */
export async function listTakenSlugs(slugs: string[], on: Db): Promise<string[]> {
  const rows = await on.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM product WHERE slug = ANY(${slugs}) OR regexp_replace(slug, '-[0-9]+$', '') = ANY(${slugs})`
  return rows.map(({ slug }) => slug)
}

/** The pieces to which these SKUs belong. */
export const findSkuOwners = (skus: string[], on: Db) =>
  on.variant.findMany({
    where: { sku: { in: skus } },
    select: { sku: true, productId: true, product: { select: { slug: true } } },
  })

/** Every collection with its names, in shop order. */
export async function listKnownCollections(on: Db): Promise<KnownCollection[]> {
  const rows = await on.collection.findMany({
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
    include: { texts: { orderBy: { locale: 'asc' } } },
  })
  return rows.map(({ id, slug, texts }) => ({ id, slug, names: texts }))
}

/** Makes a collection after the others. */
export async function createCollection(
  { slug, name }: { slug: string; name: string },
  { locale }: ImportWish,
  tx: Tx,
): Promise<KnownCollection> {
  const { _max } = await tx.collection.aggregate({ _max: { position: true } })
  const { id } = await tx.collection.create({
    data: {
      id: newId(),
      slug,
      position: (_max.position ?? 0) + 1,
      texts: { create: { locale, name } },
    },
  })
  return { id, slug, names: [{ locale, name }] }
}

export type NewProduct = {
  product: ImportedProduct
  digest: string
  slug: string
  /** What it becomes, which may be less than the file says. */
  status: ImportedStatus
  collectionIds: string[]
}

/** Writes new pieces after the last one, in their order: a statement for each table, however many they are. Answers their ids. */
export async function createProducts(
  pieces: readonly NewProduct[],
  wish: ImportWish,
  tx: Tx,
): Promise<string[]> {
  const { _max } = await tx.product.aggregate({ _max: { position: true } })
  const first = (_max.position ?? 0) + 1
  const made = pieces.map(({ product, digest, slug, status, collectionIds }, index) => {
    const row = productRow(product, { digest, slug, status, position: first + index })
    return { row, product, productId: row.id, collectionIds }
  })
  await tx.product.createMany({ data: made.map(({ row }) => row) })
  await createParts(made, wish, tx)
  await tx.productCollection.createMany({
    data: made.flatMap(({ productId, collectionIds }) =>
      collectionIds.map((collectionId) => ({ productId, collectionId })),
    ),
  })
  return made.map(({ productId }) => productId)
}

async function createParts(
  made: readonly { productId: string; product: ImportedProduct }[],
  wish: ImportWish,
  tx: Tx,
): Promise<void> {
  await tx.productText.createMany({
    data: made.map(({ product, productId }) => textRow(productId, product, wish)),
  })
  const variants = made.map(({ product, productId }) =>
    variantRows(product.variants, { productId, position: 1 }, wish),
  )
  await createVariants(variants, tx)
  const pictures = made.map(({ product, productId }) =>
    pictureRows(productId, numbered(product.pictures), wish),
  )
  await createPictures(pictures, tx)
}

const numbered = <Item>(items: readonly Item[]): (Item & { position: number })[] =>
  items.map((item, index) => ({ ...item, position: index + 1 }))

/** Writes variants with their texts, stock, movements and prices. */
export async function createVariants(
  made: readonly ReturnType<typeof variantRows>[],
  tx: Tx,
): Promise<void> {
  await tx.variant.createMany({ data: made.flatMap(({ variants }) => variants) })
  await tx.variantText.createMany({ data: made.flatMap(({ texts }) => texts) })
  await tx.stock.createMany({ data: made.flatMap(({ stocks }) => stocks) })
  await tx.stockMovement.createMany({ data: made.flatMap(({ movements }) => movements) })
  await tx.price.createMany({ data: made.flatMap(({ prices }) => prices) })
}

/** Writes pictures without files, and their alternative texts. */
export async function createPictures(
  made: readonly ReturnType<typeof pictureRows>[],
  tx: Tx,
): Promise<void> {
  await tx.picture.createMany({ data: made.flatMap(({ pictures }) => pictures) })
  await tx.pictureText.createMany({ data: made.flatMap(({ texts }) => texts) })
}
