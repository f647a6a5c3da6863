import { type Db, db } from '#app/platform/db.server.ts'

/** A designer and her texts by the address of her alias. */
export const findDesignerRow = (slug: string, on: Db = db()) =>
  on.designer.findUnique({ where: { slug }, include: { texts: true } })
