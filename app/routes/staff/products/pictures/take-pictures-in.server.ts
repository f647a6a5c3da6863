import { addPictures } from '#app/domain/catalogue/pictures/add-pictures.server.ts'
import {
  mostAtOnce,
  mostBytesAtOnce,
  mostPictures,
} from '#app/domain/catalogue/pictures/desk-picture.ts'
import type { StaffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import {
  formDataOf,
  readUpload,
  type Upload,
  type UploadedFile,
} from '#app/platform/http/read-upload.server.ts'
import { incomingFolder } from '#app/platform/incoming.server.ts'
import { largestBytes } from '#app/platform/pictures/picture.ts'
import { notFound } from '../../../frame.server.ts'
import type { Admitted } from '../../admit.server.ts'
import type { GalleryAnswer, UploadAnswer } from './gallery-shown.ts'
import type { loadGallery } from './load-gallery.server.ts'
import { saveEach, statusOf } from './save-typed.server.ts'

type Wish = {
  gallery: Awaited<ReturnType<typeof loadGallery>>
  by: Admitted['by']
  say: StaffMessages['pictures']
}

/** What is said of what was sent; undefined when all of it was added and saved. */
type Said = { answer: GalleryAnswer; status: 409 | 413 | 422 } | undefined

/** A version, three descriptions and a point of each picture. */
const mostFields = 5 * mostPictures + 10

/**
 * Takes the pictures of a form in, adds those that are sound, and says in whole sentences what became of the others. What was typed of the
 * pictures that were there is saved first; what of it cannot be saved stays in its card, and keeps no new picture away.
 */
export async function takePicturesIn(request: Request, wish: Wish): Promise<Said> {
  const limits = { most: largestBytes, mostFiles: mostAtOnce, mostInAll: mostBytesAtOnce }
  const form = { folder: await incomingFolder(), field: 'pictures', ...limits, mostFields }
  return readUpload(request, form, async ({ files, fields }) => {
    const descriptions = await saveEach(formDataOf(fields), wish.gallery, wish.by)
    const upload = await takeIn(files, wish)
    if (descriptions.length === 0)
      return upload && { answer: { upload: upload.answer }, status: upload.status }
    const answer = { upload: upload?.answer, descriptions }
    return { answer, status: upload?.status ?? statusOf(descriptions) }
  })
}

type Uploaded = { answer: UploadAnswer; status: 413 | 422 } | undefined

async function takeIn(files: Upload['files'], wish: Wish): Promise<Uploaded> {
  const { errors } = wish.say
  if (!files.ok) return noneAdded(errors[files.refusal], files.refusal === 'too_many_bytes')
  if (files.value.length === 0) return noneAdded(errors.none_chosen)
  return add(files.value, wish)
}

const noneAdded = (sentence: string, areTooLarge = false): Uploaded => ({
  answer: { sentences: [sentence], added: 0 },
  status: areTooLarge ? 413 : 422,
})

async function add(
  sent: readonly UploadedFile[],
  { gallery: { id: productId }, by, say }: Wish,
): Promise<Uploaded> {
  const files = sent.map((file) => ({ ...file, name: shownName(file.name) || say.unnamed }))
  const outcome = await addPictures({ productId, files, by, now: now() })
  if (!outcome.ok && outcome.refusal === 'gone') throw notFound()
  if (!outcome.ok) return noneAdded(say.errors.too_many_pictures)
  const { added, refused } = outcome.value
  if (refused.length === 0) return undefined
  const sentences = refused.map(({ name, refusal }) => say.refusals[refusal](name))
  const areTooLarge = refused.every(({ refusal }) => refusal === 'too_large')
  return { answer: { sentences, added }, status: areTooLarge ? 413 : 422 }
}

/** A name is only shown: it may be anything. */
const shownName = (name: string): string => name.replace(/\p{C}/gu, '').trim().slice(-80)
