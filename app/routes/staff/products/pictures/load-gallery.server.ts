import { listGallery } from '#app/domain/catalogue/pictures/list-gallery.server.ts'
import { findSheet } from '#app/domain/catalogue/sheet/find-sheet.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { notFound } from '../../../frame.server.ts'

/** A piece and its pictures. Throws 404 when there is no such piece. */
export async function loadGallery(id: string | undefined, locale: Locale) {
  const sheet = await findSheet(id ?? '')
  if (!sheet) throw notFound()
  const title = sheet.texts[locale].title || sheet.texts.sv.title || sheet.slug
  return { id: sheet.id, title, ...(await listGallery(sheet.id)) }
}
