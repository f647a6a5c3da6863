import { addPictures } from '#app/domain/catalogue/pictures/add-pictures.server.ts'
import { mostAtOnce, mostBytesAtOnce } from '#app/domain/catalogue/pictures/desk-picture.ts'
import type { StaffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { readUpload, type UploadedFile } from '#app/platform/http/read-upload.server.ts'
import { incomingFolder } from '#app/platform/incoming.server.ts'
import { largestBytes } from '#app/platform/pictures/picture.ts'
import { notFound } from '../../../frame.server.ts'
import type { Admitted } from '../../admit.server.ts'
import type { UploadAnswer } from './gallery-shown.ts'

type Wish = { productId: string; by: Admitted['by']; say: StaffMessages['pictures'] }

/** What is said of pictures that were sent; undefined when all of them were added. */
type Said = { answer: UploadAnswer; status: 413 | 422 } | undefined

/** Takes the pictures of a form in, adds those that are sound, and says in whole sentences what became of the others. */
export async function takePicturesIn(request: Request, wish: Wish): Promise<Said> {
  const { errors } = wish.say
  const limits = { most: largestBytes, mostFiles: mostAtOnce, mostInAll: mostBytesAtOnce }
  const form = { folder: await incomingFolder(), field: 'pictures', ...limits }
  return readUpload(request, form, async ({ files }) => {
    if (!files.ok) return noneAdded(errors[files.refusal], files.refusal === 'too_many_bytes')
    if (files.value.length === 0) return noneAdded(errors.none_chosen)
    return add(files.value, wish)
  })
}

const noneAdded = (sentence: string, areTooLarge = false): Said => ({
  answer: { sentences: [sentence], added: 0 },
  status: areTooLarge ? 413 : 422,
})

async function add(sent: readonly UploadedFile[], { productId, by, say }: Wish): Promise<Said> {
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
