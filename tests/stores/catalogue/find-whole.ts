import { db } from '#app/platform/db.server.ts'

/** A piece with everything an import writes of it, in order. */
export const find = (slug: string) =>
  db().product.findUniqueOrThrow({
    where: { slug },
    include: {
      texts: true,
      collections: { include: { collection: true } },
      pictures: { orderBy: { position: 'asc' }, include: { texts: true } },
      variants: {
        orderBy: { position: 'asc' },
        include: {
          texts: true,
          stock: true,
          prices: { orderBy: [{ validFrom: 'asc' }, { kind: 'asc' }] },
        },
      },
    },
  })
