import type {
  DescriptionErrors,
  TypedDescription,
} from '#app/domain/catalogue/pictures/desk-picture.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import type { SheetAnswer } from '#app/ui/desk/sheet.ts'
import type { loadGallery } from './load-gallery.server.ts'

/** The page of a piece's pictures as it is drawn. */
export type GalleryShown = Awaited<ReturnType<typeof loadGallery>> & { desk: DeskFrame }

/** What a picture's form that was not saved comes back with: what is wrong is a refusal of the form, or what was found in it. */
export type DescriptionAnswer = SheetAnswer<
  TypedDescription,
  DescriptionErrors | Record<string, string>
> & {
  picture: string
}

/** What pictures that were not all added come back with: sentences, and how many were. */
export type UploadAnswer = { sentences: string[]; added: number }

/** What the page comes back with when one of its forms was not, or not wholly, done. */
export type GalleryAnswer = {
  upload?: UploadAnswer | undefined
  /** Only those that were not saved. */
  descriptions?: DescriptionAnswer[]
}

/** The form that every field and button of the cards belongs to. */
export const galleryForm = 'descriptions'

/** The sentences of everything that may be wrong with a description. */
export function descriptionSentences(locale: Locale): Record<string, string> {
  const { desk, designers } = staffMessages(locale)
  return { ...desk.fields, ...designers.found, vault_shut: designers.errors.vault_shut }
}
