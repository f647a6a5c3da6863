import { type Db, db } from '#app/platform/db.server.ts'

/** A designer and her texts by the address of her alias. */
export const findDesignerRow = (slug: string, on: Db = db()) =>
  on.designer.findUnique({ where: { slug }, include: { texts: true } })

/** Every designer, by alias. */
export const listDesignerRows = (on: Db = db()) =>
  on.designer.findMany({ select: { id: true, alias: true }, orderBy: { alias: 'asc' } })

/** Which of these stored pictures is some designer's portrait. */
export const listPortraitRows = (files: readonly string[], on: Db = db()) =>
  on.designer.findMany({ where: { portrait: { in: [...files] } }, select: { portrait: true } })
