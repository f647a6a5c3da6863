import type { TypedDescription } from '#app/domain/catalogue/pictures/desk-picture.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import type { loadPictures } from './load-pictures.server.ts'

/** The page of a story's pictures as it is drawn. */
export type PicturesShown = Awaited<ReturnType<typeof loadPictures>> & { desk: DeskFrame }

/** What a form that was not saved comes back with: of the upload, or of one picture; `errors` by the names of fields, to the names of sentences. */
export type PicturesAnswer = {
  /** Undefined for the upload. */
  picture: string | undefined
  typed: TypedDescription
  errors: Record<string, string>
  meanwhile?: { saved: { who: string; at: Date } | undefined }
}
