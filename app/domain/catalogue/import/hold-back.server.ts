import type { Db } from '#app/platform/db.server.ts'
import { listDeskPictures } from '../pictures/gallery-store.server.ts'
import { type Lack, whyNotPublished } from '../sheet/sheet.ts'
import { findSheetRow } from '../sheet/sheet-store.server.ts'
import type { Decision } from './decision.ts'
import type { ImportWish } from './import-wish.ts'
import { isEmptyChange } from './plan-change.ts'
import { altsMissingAfter, altsMissingOfNew, sheetAfter, sheetOfNew } from './sheet-after.ts'

/** A decision, and what keeps its piece from being offered although the file would have it so; nothing when it may. */
export type HeldDecision = Decision & { lacks: Lack[] }

/**
 * Holds a piece back that the file would put on sale and that does not say what must be said: the rule is the desk's own. It stays, or
 * becomes, a draft; everything else of the file is taken. A piece that is on sale already is not asked about, nor
 * anything where the file alone decides. Writes nothing.
 */
export async function holdBack(
  decision: Decision,
  wish: ImportWish,
  on: Db,
): Promise<HeldDecision> {
  if (wish.publishes === 'as_filed') return { ...decision, lacks: [] }
  if (decision.done === 'created') return holdNew(decision, wish)
  if (decision.done !== 'changed' || decision.change.product.status !== 'published')
    return { ...decision, lacks: [] }
  const { existing, change, digest } = decision
  const sheet = await findSheetRow(existing.id, on)
  const pictures = await listDeskPictures(existing.id, on)
  const altsMissing = altsMissingAfter(pictures, change.pictures, wish)
  const lacks = sheet ? whyNotPublished(sheetAfter(sheet, change, wish), altsMissing) : []
  if (lacks.length === 0) return { ...decision, lacks }
  const { status: _status, ...product } = change.product
  const rest = { ...change, product }
  const notes = [...decision.notes, 'not_published' as const]
  if (!isEmptyChange(rest)) return { ...decision, change: rest, notes, lacks }
  const { product: read } = decision
  return { product: read, done: 'unchanged', id: existing.id, digest, notes, lacks }
}

function holdNew(decision: Decision & { done: 'created' }, wish: ImportWish): HeldDecision {
  const { product } = decision
  const altsMissing = altsMissingOfNew(product.pictures, wish)
  const lacks =
    product.status === 'published' ? whyNotPublished(sheetOfNew(product, wish), altsMissing) : []
  return { ...decision, lacks }
}
