import type {
  DescriptionErrors,
  TypedDescription,
} from '#app/domain/catalogue/pictures/desk-picture.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import type { loadGallery } from './load-gallery.server.ts'

/** The page of a piece's pictures as it is drawn. */
export type GalleryShown = Awaited<ReturnType<typeof loadGallery>> & { desk: DeskFrame }

/** What a picture's form that was not saved comes back with. */
export type DescriptionAnswer = {
  picture: string
  typed: TypedDescription
  errors: DescriptionErrors
  meanwhile?: { saved: { who: string; at: Date } | undefined }
}

/** What pictures that were not all added come back with: sentences, and how many were. */
export type UploadAnswer = { sentences: string[]; added: number }
