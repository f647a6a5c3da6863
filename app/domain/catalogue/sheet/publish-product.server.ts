import { type Found, found } from '#app/domain/designers/searched.ts'
import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { locales } from '#app/i18n/locale.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { missingAlts } from '../pictures/desk-picture.ts'
import { listDeskPictures } from '../pictures/gallery-store.server.ts'
import { checkOffered } from './check-offered.server.ts'
import { saidBy } from './offered.ts'
import { type Lack, whyNotPublished } from './sheet.ts'
import { findSheetRow } from './sheet-store.server.ts'
import { moveProduct } from './status-store.server.ts'

export type PublishRefusal = 'lacking' | 'gone' | 'not_a_draft' | 'vault_shut'

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
  | Found

/**
 * Offers a draft, at once or at a time that is to come. Refused with everything that the law asks for and the piece does not say; nothing
 * is written then, nor when something in it, or in what is said of its pictures, could tell who its designer is.
 */
export async function publishProduct(wish: Wish): Promise<Published> {
  const checked = await check(wish)
  if (!checked.ok) return checked
  if (checked.value.length > 0) return found(checked.value)
  return publish(wish)
}

async function check({ id, by, now }: Wish): ReturnType<typeof checkOffered> {
  const sheet = await findSheetRow(id)
  if (!sheet?.designerId) return done([])
  const pictures = await listDeskPictures(id)
  const alts = pictures.flatMap(({ alts }) =>
    locales.map((locale) => ({ where: `alt-${locale}`, text: alts[locale] })),
  )
  return checkOffered({ designerId: sheet.designerId, said: [...saidBy(sheet), ...alts], by, now })
}

function publish({ id, at, by, now }: Wish): Promise<Published> {
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
