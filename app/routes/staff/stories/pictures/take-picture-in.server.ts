import { noAlts } from '#app/domain/catalogue/pictures/desk-picture.ts'
import { addStoryPicture } from '#app/domain/stories/pictures/add-story-picture.server.ts'
import { locales } from '#app/i18n/locale.ts'
import { now } from '#app/platform/clock.server.ts'
import { onlyFile, readUpload, type Upload } from '#app/platform/http/read-upload.server.ts'
import { incomingFolder } from '#app/platform/incoming.server.ts'
import { largestBytes } from '#app/platform/pictures/picture.ts'
import { readText } from '#app/values/field.ts'
import type { Admitted } from '../../admit.server.ts'
import type { loadPictures } from './load-pictures.server.ts'
import type { PicturesAnswer } from './pictures-shown.ts'
import { refusalErrors } from './refusal-errors.ts'

type Wish = { story: Awaited<ReturnType<typeof loadPictures>>; by: Admitted['by'] }
type Said = { answer: PicturesAnswer; status: 413 | 422 } | undefined

/** The descriptions and some bytes of the form's frame beside the picture. */
const mostInAll = largestBytes + 100_000
const longestAlt = 250

/** Takes one picture in with what it shows, or says why not, with all that was typed; the file itself must be chosen again. */
export async function takePictureIn(request: Request, wish: Wish): Promise<Said> {
  const form = { folder: await incomingFolder(), field: 'picture', most: largestBytes, mostInAll }
  return readUpload(request, form, (upload) => take(upload, wish))
}

async function take(upload: Upload, { story, by }: Wish): Promise<Said> {
  const typed = upload.fields
  const say = (errors: Record<string, string>): Said => ({
    answer: { picture: undefined, typed, errors },
    status: Object.values(errors).some((refusal) => /too_large$/.test(refusal)) ? 413 : 422,
  })
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

function readAlts(fields: Readonly<Record<string, string>>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
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
