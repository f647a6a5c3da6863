import type { TypedDescription } from '#app/domain/catalogue/pictures/desk-picture.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import type { SheetAnswer } from '#app/ui/desk/sheet.ts'
import type { loadPictures } from './load-pictures.server.ts'

/** The page of a story's pictures as it is drawn. */
export type PicturesShown = Awaited<ReturnType<typeof loadPictures>> & { desk: DeskFrame }

/** What a picture's description that was not saved comes back with; `errors` by the names of fields, to the names of sentences. */
export type DescriptionAnswer = SheetAnswer<TypedDescription, Record<string, string>> & {
  picture: string
}

/** What the page comes back with when one of its forms was not, or not wholly, done. */
export type PicturesAnswer = {
  /** Of a picture that was not added. */
  upload?: { typed: TypedDescription; errors: Record<string, string> } | undefined
  /** A picture was added, though something else could not be saved. */
  added?: boolean
  /** Only those that were not saved. */
  descriptions?: DescriptionAnswer[]
}
