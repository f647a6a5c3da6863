import {
  longestAlt,
  noAlts,
  type TypedDescription,
} from '#app/domain/catalogue/pictures/desk-picture.ts'
import { addStoryPicture } from '#app/domain/stories/pictures/add-story-picture.server.ts'
import { mostStoryPictures } from '#app/domain/stories/pictures/story-picture.ts'
import { locales } from '#app/i18n/locale.ts'
import { now } from '#app/platform/clock.server.ts'
import {
  formDataOf,
  onlyFile,
  readUpload,
  type Upload,
} from '#app/platform/http/read-upload.server.ts'
import { incomingFolder } from '#app/platform/incoming.server.ts'
import { largestBytes } from '#app/platform/pictures/picture.ts'
import { readText } from '#app/values/field.ts'
import type { Admitted } from '../../admit.server.ts'
import type { loadPictures } from './load-pictures.server.ts'
import type { PicturesAnswer } from './pictures-shown.ts'
import { refusalErrors } from './refusal-errors.ts'
import { saveEach, statusOf } from './save-typed.server.ts'

type Wish = { story: Awaited<ReturnType<typeof loadPictures>>; by: Admitted['by'] }
type Refused = { typed: TypedDescription; errors: Record<string, string> }
type Said = { answer: PicturesAnswer; status: 409 | 413 | 422 } | undefined

/** The descriptions and some bytes of the form's frame beside the picture. */
const mostInAll = largestBytes + 100_000
/** A version, three descriptions and a point of each picture, and three of the new one. */
const mostFields = 5 * mostStoryPictures + 10

/**
 * Takes one picture in with what it shows, or says why not, with all that was typed; the file itself must be chosen again. What was typed of
 * the pictures that were there is saved first; what of it cannot be saved stays in its card, and keeps no new picture away.
 */
export async function takePictureIn(request: Request, wish: Wish): Promise<Said> {
  const limits = { most: largestBytes, mostInAll, mostFields }
  const form = { folder: await incomingFolder(), field: 'picture', ...limits }
  return readUpload(request, form, async (upload) => {
    const descriptions = await saveEach(formDataOf(upload.fields), wish.story, wish.by)
    const refused = await take(upload, wish)
    if (!refused && descriptions.length === 0) return undefined
    const tooLarge = Object.values(refused?.errors ?? {}).some((why) => /too_large$/.test(why))
    const status = tooLarge ? 413 : refused ? 422 : statusOf(descriptions)
    return { answer: { upload: refused, added: !refused, descriptions }, status }
  })
}

async function take(upload: Upload, { story, by }: Wish): Promise<Refused | undefined> {
  const typed = Object.fromEntries(
    locales.map((locale) => [`alt-${locale}`, upload.fields[`alt-${locale}`] ?? '']),
  )
  const say = (errors: Record<string, string>): Refused => ({ typed, errors })
  const { alts, errors } = readAlts(typed)
  const file = onlyFile(upload)
  if (!file.ok || Object.keys(errors).length > 0)
    return say({ ...errors, ...(!file.ok && { picture: file.refusal }) })
  const description = { alts, focus: { x: 50, y: 50 } }
  const wish = { storyId: story.id, file: file.value, description, by, now: now() }
  const added = await addStoryPicture(wish)
  if (added.ok) return undefined
  const lacking = story.described.filter((locale) => alts[locale] === '')
  return say(refusalErrors(added, lacking))
}

function readAlts(fields: Record<string, string>) {
  const form = formDataOf(fields)
  const errors: Record<string, string> = {}
  const alts = { ...noAlts }
  for (const locale of locales) {
    const name = `alt-${locale}`
    const read = readText(form, name, { longest: longestAlt, optional: true })
    if (read.ok) alts[locale] = read.value
    else errors[name] = read.refusal
  }
  return { alts, errors }
}
