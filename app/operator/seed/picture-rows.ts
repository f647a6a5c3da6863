import { locales } from '#app/i18n/locale.ts'
import type { Prisma } from '#app/platform/db/generated/client.ts'
import type { ExampleProduct } from '#prisma/example/shape.ts'
import { pieceDrawing } from './drawing-list.ts'
import { productId } from './product-rows.ts'
import { stableId } from './stable-id.ts'

/** The side of a drawn piece, in pixels. */
const side = 1200

const pictureId = (product: ExampleProduct, view: string) => stableId('picture', product.slug, view)

/** A piece's drawings, by the files they were written to. */
export const pictureRows = (
  product: ExampleProduct,
  files: ReadonlyMap<string, string>,
): Prisma.PictureCreateManyInput[] =>
  product.pictures.map(({ view }, position) => ({
    id: pictureId(product, view),
    productId: productId(product.slug),
    position,
    file: files.get(pieceDrawing(product.slug, view)),
    width: side,
    height: side,
  }))

export const pictureTextRows = (product: ExampleProduct): Prisma.PictureTextCreateManyInput[] =>
  product.pictures.flatMap(({ view, alt }) =>
    locales.map((locale) => ({ pictureId: pictureId(product, view), locale, alt: alt[locale] })),
  )
