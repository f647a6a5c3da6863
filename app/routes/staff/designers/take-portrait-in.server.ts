import { readPortraitWords } from '#app/domain/designers/designer-form.ts'
import { uploadPortrait } from '#app/domain/designers/upload-portrait.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { onlyFile, readUpload, type Upload } from '#app/platform/http/read-upload.server.ts'
import { incomingFolder } from '#app/platform/incoming.server.ts'
import { largestBytes } from '#app/platform/pictures/picture.ts'
import { notFound } from '../../frame.server.ts'
import type { Admitted } from '../admit.server.ts'
import type { DesignerAnswer } from './designer-shown.ts'
import { foundErrors } from './found-errors.ts'

type Wish = { id: string; by: Admitted['by'] }
type Said = { answer: DesignerAnswer; status: 413 | 422 } | undefined

/** The form's own fields and some bytes of its frame beside the drawing. */
const mostInAll = largestBytes + 100_000

/** Takes a drawing in and makes it the portrait, or says why not, with all that was typed; the file itself must be chosen again. */
export async function takePortraitIn(request: Request, wish: Wish): Promise<Said> {
  const form = { folder: await incomingFolder(), field: 'portrait', most: largestBytes, mostInAll }
  return readUpload(request, form, (upload) => take(upload, wish))
}

async function take(upload: Upload, { id, by }: Wish): Promise<Said> {
  const typed = upload.fields
  const say = (errors: DesignerAnswer['errors']): Said => ({
    answer: { typed, errors },
    status: Object.values(errors).some(isTooLarge) ? 413 : 422,
  })
  const words = readPortraitWords(typed)
  const file = onlyFile(upload)
  if (!words.ok || !file.ok)
    return say({
      ...(!words.ok && words.errors),
      ...(!file.ok && { portrait: file.refusal }),
    })
  const wish = { id, file: file.value, words: words.value, by, now: now() }
  const changed = await uploadPortrait(wish)
  if (changed.ok) return undefined
  if (changed.refusal === 'found') return say(foundErrors(changed))
  const { refusal } = changed
  if (refusal === 'gone') throw notFound()
  return say({ portrait: refusal })
}

const isTooLarge = (refusal: string): boolean =>
  refusal === 'file_too_large' || refusal === 'too_large'
