import { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db } from '#app/platform/db.server.ts'
import type { DeskDesigner } from './desk-designer.ts'

/** A designer and her texts by the address of her alias, while her page is shown. */
export const findDesignerRow = (slug: string, on: Db = db()) =>
  on.designer.findUnique({ where: { slug, shown: true }, include: { texts: true } })

/** Every designer, by alias. */
export const listDesignerRows = (on: Db = db()) =>
  on.designer.findMany({ select: { id: true, alias: true }, orderBy: { alias: 'asc' } })

/** Which of these stored pictures is some designer's portrait. */
export const listPortraitRows = (files: readonly string[], on: Db = db()) =>
  on.designer.findMany({ where: { portrait: { in: [...files] } }, select: { portrait: true } })

export type DesignerNarrowing = { words: string; shown: boolean | undefined }
type Page = { after: string | undefined; limit: number }

const like = (words: string): string => `%${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`

/** Designers as staff list them, by the address that their aliases make. */
export function listDeskRows(
  { words, shown }: DesignerNarrowing,
  { after, limit }: Page,
  on: Db = db(),
): Promise<DeskDesigner[]> {
  const parts = [
    Prisma.sql`d.slug > ${after ?? ''}`,
    ...(words === ''
      ? []
      : [Prisma.sql`(lower(d.alias) LIKE ${like(words)} OR d.slug LIKE ${like(words)})`]),
    ...(shown === undefined ? [] : [Prisma.sql`d.shown = ${shown}`]),
  ]
  return on.$queryRaw`
    SELECT d.id, d.slug, d.alias, d.shown,
      (SELECT count(*) FROM product p WHERE p.designer_id = d.id AND p.status = 'published')::int AS pieces,
      (SELECT count(*) FROM designer_text t WHERE t.designer_id = d.id AND t.text <> '')::int AS languages
    FROM designer d WHERE ${Prisma.join(parts, ' AND ')} ORDER BY d.slug LIMIT ${limit}`
}

/** How many of a designer's pieces were sold without her part of the price being known. */
export async function countSoldUnknown(
  designerId: string,
  on: Db = db(),
): Promise<{ before: number; without: number }> {
  const [row] = await on.$queryRaw<{ before: number; without: number }[]>`
    SELECT coalesce(sum(l.quantity) FILTER (WHERE l.designer_id IS NULL), 0)::int AS before,
      coalesce(sum(l.quantity) FILTER (WHERE l.designer_id IS NOT NULL), 0)::int AS without
    FROM order_line l JOIN "order" o ON o.id = l.order_id AND o.state IN ('paid', 'refunded')
    LEFT JOIN variant v ON v.id = l.variant_id LEFT JOIN product p ON p.id = v.product_id
    WHERE l.designer_amount IS NULL AND coalesce(l.designer_id, p.designer_id) = ${designerId}::uuid`
  return row ?? { before: 0, without: 0 }
}
