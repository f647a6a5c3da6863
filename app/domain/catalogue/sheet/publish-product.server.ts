import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { missingAlts } from '../pictures/desk-picture.ts'
import { listDeskPictures } from '../pictures/gallery-store.server.ts'
import { type Lack, whyNotPublished } from './sheet.ts'
import { findSheetRow } from './sheet-store.server.ts'
import { moveProduct } from './status-store.server.ts'

export type PublishRefusal = 'lacking' | 'gone' | 'not_a_draft'

type Wish = {
  id: string
  /** When, if not now. */
  at: Date | undefined
  by: Actor
  now: Date
}

type Published =
  | Outcome<null, Exclude<PublishRefusal, 'lacking'>>
  | { ok: false; refusal: 'lacking'; lacks: Lack[] }

/**
 * Offers a draft, at once or at a time that is to come. Refused with everything that the law asks for and the piece does not say; nothing
 * is written then.
 */
export function publishProduct({ id, at, by, now }: Wish): Promise<Published> {
  return transaction(async (tx) => {
    const sheet = await findSheetRow(id, tx)
    if (!sheet) return refused('gone')
    const lacks = whyNotPublished(sheet, missingAlts(await listDeskPictures(id, tx)))
    if (lacks.length > 0) return { ...refused('lacking'), lacks }
    const later = at && at > now ? at : undefined
    const to = later ? 'draft' : 'published'
    if (!(await moveProduct({ id, from: ['draft'], to, publishAt: later }, tx)))
      return refused('not_a_draft')
    const about = { by, object: `product/${id}`, called: sheet.texts.sv.title, at: now }
    const changes = later ? [{ field: 'publishAt', to: later.toISOString() }] : []
    const action = later ? 'products.scheduled' : 'products.published'
    await recordHistory({ ...about, action, changes }, tx)
    return done(null)
  })
}
