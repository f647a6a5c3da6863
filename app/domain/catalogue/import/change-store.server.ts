import type { Tx } from '#app/platform/db.server.ts'
import type { Changing } from './decision.ts'
import type { ExistingProduct } from './existing-product.ts'
import type { ImportWish } from './import-wish.ts'
import type { Change } from './plan-change.ts'
import type { VariantChange } from './plan-variant.ts'
import { pictureRows, priceRows, variantRows } from './product-rows.ts'
import { createPictures, createVariants } from './product-store.server.ts'

/** Writes the changes of some pieces: what most changes are made of takes one statement for all of them. */
export async function saveChanges(
  changes: readonly Changing[],
  wish: ImportWish,
  tx: Tx,
): Promise<void> {
  if (changes.length === 0) return
  await saveProducts(changes, wish, tx)
  await saveVariants(
    changes.flatMap(({ change }) => change.variants),
    wish,
    tx,
  )
  const takenOff = changes.flatMap(({ change }) => change.takenOff)
  await tx.variant.updateMany({ where: { id: { in: takenOff } }, data: { active: false } })
  await createVariants(
    changes.map((changing) => addedRows(changing, wish)),
    tx,
  )
  for (const changing of changes) await savePictures(changing, wish, tx)
}

function addedRows({ existing, change }: Changing, wish: ImportWish) {
  const position = Math.max(0, ...existing.variants.map((variant) => variant.position)) + 1
  return variantRows(change.added, { productId: existing.id, position }, wish)
}

/** A change of a variant is a change of its piece too: the piece's date and version move in any case, so that whoever has it open is told. */
async function saveProducts(changes: readonly Changing[], wish: ImportWish, tx: Tx): Promise<void> {
  const ids = changes.map(({ existing }) => existing.id)
  const digests = changes.map(({ digest }) => digest)
  await tx.$executeRaw`UPDATE product SET import_digest = u.digest, updated_at = ${wish.now}, version = version + 1
    FROM unnest(${ids}::uuid[], ${digests}::text[]) AS u(id, digest) WHERE product.id = u.id`
  for (const { existing, change } of changes) {
    const { id } = existing
    if (change.text) await saveText(id, change.text, { wish, tx })
    if (Object.keys(change.product).length === 0) continue
    // A time to be published is a draft's: whatever the piece is now, that was decided without it.
    const data = change.product.status ? { ...change.product, publishAt: null } : change.product
    await tx.product.update({ where: { id }, data })
  }
}

/** Notes that the file says the same in other words; the piece's own date stays, since nobody can see a change. */
export const saveDigest = (productId: string, digest: string, tx: Tx): Promise<unknown> =>
  tx.$executeRaw`UPDATE product SET import_digest = ${digest} WHERE id = ${productId}::uuid`

/** Puts a piece into collections. One that is in a single collection, and is said to be in a single other one, moves there. */
export async function placeInCollections(
  existing: ExistingProduct,
  { collectionIds, moves }: { collectionIds: string[]; moves: boolean },
  tx: Tx,
): Promise<void> {
  const productId = existing.id
  if (moves && existing.collections.length === 1) {
    await tx.productCollection.deleteMany({ where: { productId } })
  }
  const data = collectionIds.map((collectionId) => ({ productId, collectionId }))
  await tx.productCollection.createMany({ data, skipDuplicates: true })
}

function saveText(
  productId: string,
  text: NonNullable<Change['text']>,
  { wish: { locale }, tx }: { wish: ImportWish; tx: Tx },
): Promise<unknown> {
  return tx.productText.upsert({
    where: { productId_locale: { productId, locale } },
    create: { productId, locale, ...text },
    update: text,
  })
}

async function saveVariants(changes: VariantChange[], wish: ImportWish, tx: Tx): Promise<void> {
  const renamed = changes.filter(({ fields }) => fields.sku !== undefined).map(({ id }) => id)
  // First without: two variants may have exchanged their SKUs.
  await tx.variant.updateMany({ where: { id: { in: renamed } }, data: { sku: null } })
  for (const change of changes) await saveVariant(change, wish, tx)
  const ended = changes.flatMap(({ endedPrice }) => endedPrice ?? [])
  await tx.price.updateMany({ where: { id: { in: ended } }, data: { validTo: wish.now } })
  await tx.price.createMany({
    data: changes.flatMap((change) => priceRows(change.id, change, wish)),
  })
}

async function saveVariant(change: VariantChange, wish: ImportWish, tx: Tx): Promise<void> {
  const { id, fields, options } = change
  if (Object.keys(fields).length > 0) await tx.variant.update({ where: { id }, data: fields })
  if (!options) return
  const { locale } = wish
  await tx.variantText.upsert({
    where: { variantId_locale: { variantId: id, locale } },
    create: { variantId: id, locale, options },
    update: { options },
  })
}

async function savePictures(
  { existing, change }: Changing,
  wish: ImportWish,
  tx: Tx,
): Promise<void> {
  const plan = change.pictures
  if (Object.values(plan).every((list) => list.length === 0)) return
  await tx.picture.deleteMany({ where: { id: { in: plan.removed.map(({ id }) => id) } } })
  const moved = plan.moved.map(({ id }) => id)
  // First out of the way: a place is taken by one picture at a time.
  await tx.$executeRaw`UPDATE picture SET position = -position WHERE id = ANY(${moved}::uuid[])`
  for (const { id, position } of plan.moved) {
    await tx.picture.update({ where: { id }, data: { position } })
  }
  const { locale } = wish
  for (const { id, alt } of plan.described) {
    await tx.pictureText.upsert({
      where: { pictureId_locale: { pictureId: id, locale } },
      create: { pictureId: id, locale, alt },
      update: { alt },
    })
  }
  await createPictures([pictureRows(existing.id, plan.added, wish)], tx)
}
