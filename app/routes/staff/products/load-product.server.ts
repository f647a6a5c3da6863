import { listAskedPrices } from '#app/domain/catalogue/costs/list-asked-prices.server.ts'
import { missingAlts } from '#app/domain/catalogue/pictures/desk-picture.ts'
import { listGallery } from '#app/domain/catalogue/pictures/list-gallery.server.ts'
import { findSheet } from '#app/domain/catalogue/sheet/find-sheet.server.ts'
import { listCollectionChoices } from '#app/domain/catalogue/sheet/list-collection-choices.server.ts'
import { emptySheet, whyNotPublished } from '#app/domain/catalogue/sheet/sheet.ts'
import { sheetAsTyped } from '#app/domain/catalogue/sheet/sheet-typed.ts'
import { listDesigners } from '#app/domain/designers/list-designers.server.ts'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import type { Locale } from '#app/i18n/locale.ts'

/** Everything that the page of a piece shows: the piece, or an empty sheet for one that is new; undefined when there is none. */
export async function loadProduct(id: string | undefined, locale: Locale) {
  const sheet = id === undefined ? undefined : await findSheet(id)
  if (id !== undefined && !sheet) return undefined
  const [designers, collections, lines, gallery, prices] = await Promise.all([
    listDesigners(),
    listCollectionChoices(locale),
    sheet ? listObjectHistory(`product/${sheet.id}`) : [],
    sheet ? listGallery(sheet.id) : { pictures: [] },
    sheet ? listAskedPrices(sheet.id, locale) : [],
  ])
  const content = sheet ?? emptySheet()
  return {
    ...{
      designers,
      collections,
      lines,
      lacks: whyNotPublished(content, missingAlts(gallery.pictures)),
    },
    ...{ id: sheet?.id, slug: content.slug, status: sheet?.status ?? ('draft' as const) },
    ...{ publishAt: sheet?.publishAt, version: sheet?.version ?? 0 },
    lapsed: prices.some((price) => price.lapsed),
    title: content.texts[locale].title || content.texts.sv.title || content.slug,
    current: sheetAsTyped(content, locale),
  }
}
