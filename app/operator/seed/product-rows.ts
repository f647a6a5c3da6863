import { locales } from '#app/i18n/locale.ts'
import type { Prisma } from '#app/platform/db/generated/client.ts'
import { manufacturer } from '#prisma/example/organisation.ts'
import type { ExampleProduct } from '#prisma/example/shape.ts'
import { designerId } from './designer-rows.ts'
import { description, sizeMm, warnings } from './product-words.ts'
import { stableId } from './stable-id.ts'

export const productId = (slug: string): string => stableId('product', slug)

const day = (iso: string) => new Date(`${iso}T00:00:00Z`)

const { street, postcode, town, country } = manufacturer.address

const maker = {
  makerName: manufacturer.name.sv,
  makerAddress: [street, `${postcode} ${town}`, country].join(', '),
  makerEmail: manufacturer.electronicAddress,
}

/** A piece's own row. */
export const productRow = (
  product: ExampleProduct,
  position: number,
): Prisma.ProductCreateManyInput => ({
  id: productId(product.slug),
  slug: product.slug,
  status: 'published',
  position,
  designerId: designerId(product.designer),
  sizeMm: sizeMm(product),
  nickelTestedAt: day(product.tests.nickelTestedOn),
  leadTestedAt: day(product.tests.leadTestedOn),
  cadmiumTestedAt: day(product.tests.cadmiumTestedOn),
  ...maker,
})

/** What is said about a piece, in each language. */
export const productTextRows = (product: ExampleProduct): Prisma.ProductTextCreateManyInput[] =>
  locales.map((locale) => ({
    productId: productId(product.slug),
    locale,
    title: product.title[locale],
    summary: product.line[locale],
    description: description(product, locale),
    material: product.material[locale],
    metal: product.metal[locale],
    care: product.care[locale],
    warnings: warnings(product, locale),
  }))
