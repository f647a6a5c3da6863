import { saveSheet } from '#app/domain/catalogue/sheet/save-sheet.server.ts'
import type { SheetContent } from '#app/domain/catalogue/sheet/sheet.ts'
import { db } from '#app/platform/db.server.ts'
import { by, now, sheet, whole } from './sheet-world.ts'

/** Staff fill in all that must be said of an imported piece, apart from `changes`. */
export async function fillIn(slug: string, changes: Partial<SheetContent> = {}): Promise<void> {
  const { id } = await db().product.findUniqueOrThrow({ where: { slug } })
  const { variants, collectionIds, version } = await sheet(id)
  const said = variants.map((variant, place) => ({
    ...variant,
    ...{ sku: variant.sku || `${slug}-${place}`, weightGrams: variant.weightGrams || 9 },
  }))
  const content = whole({ slug, collectionIds, variants: said, ...changes })
  const saved = await saveSheet({ id, content, version, by, now })
  if (!saved.ok) throw new Error(saved.refusal)
}
