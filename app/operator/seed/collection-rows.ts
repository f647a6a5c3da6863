import { locales } from '#app/i18n/locale.ts'
import type { Prisma } from '#app/platform/db/generated/client.ts'
import { collections } from '#prisma/example/collections.ts'
import type { ExampleProduct } from '#prisma/example/shape.ts'
import { productId } from './product-rows.ts'
import { stableId } from './stable-id.ts'

type Ids = ReadonlyMap<string, string>

export const collectionRows: Prisma.CollectionCreateManyInput[] = collections.map(
  ({ slug }, position) => ({ id: stableId('collection', slug), slug, position }),
)

const idOf = (ids: Ids, slug: string): string => {
  const id = ids.get(slug)
  if (!id) throw new Error(`the example has no collection "${slug}"`)
  return id
}

/** The shelves' names; `ids` by address, since an import may have made a shelf before. */
export const collectionTextRows = (ids: Ids): Prisma.CollectionTextCreateManyInput[] =>
  collections.flatMap(({ slug, name }) =>
    locales.map((locale) => ({ collectionId: idOf(ids, slug), locale, name: name[locale] })),
  )

/** Which piece stands on which shelves. */
export const shelvingRows = (
  products: readonly ExampleProduct[],
  ids: Ids,
): Prisma.ProductCollectionCreateManyInput[] =>
  products.flatMap((product) =>
    product.collections.map((slug) => ({
      productId: productId(product.slug),
      collectionId: idOf(ids, slug),
    })),
  )
