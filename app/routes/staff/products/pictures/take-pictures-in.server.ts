import { rm } from 'node:fs/promises'
import { addPictures } from '#app/domain/catalogue/pictures/add-pictures.server.ts'
import { mostAtOnce, mostBytesAtOnce } from '#app/domain/catalogue/pictures/desk-picture.ts'
import type { StaffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { type ReceivedFile, receiveFiles } from '#app/platform/http/receive-files.server.ts'
import { incomingFolder } from '#app/platform/pictures/folder.server.ts'
import { largestBytes } from '#app/platform/pictures/picture.ts'
import { notFound } from '../../../frame.server.ts'
import type { Admitted } from '../../admit.server.ts'
import type { UploadAnswer } from './gallery-shown.ts'

type Wish = { productId: string; by: Admitted['by']; say: StaffMessages }

/** What is said of pictures that were sent: nothing when all of them were added. */
type Taken = { answer?: UploadAnswer; status: number }

/** Takes the pictures of a form in, adds those that are sound, and says in whole sentences what became of the others. */
export async function takePicturesIn(request: Request, wish: Wish): Promise<Taken> {
  const { errors } = wish.say.pictures
  const received = await receiveFiles(request, {
    ...{ field: 'pictures', folder: await incomingFolder(), mostFiles: mostAtOnce },
    ...{ mostBytes: largestBytes, mostInAll: mostBytesAtOnce },
  })
  if (!received.ok) {
    const status = received.refusal === 'malformed' ? 422 : 413
    return { answer: { sentences: [errors[received.refusal]], added: 0 }, status }
  }
  const files = received.value
  try {
    if (files.length === 0)
      return { answer: { sentences: [errors.none_chosen], added: 0 }, status: 422 }
    return await add(files, wish)
  } finally {
    for (const file of files) if ('path' in file) await rm(file.path, { force: true })
  }
}

async function add(files: readonly ReceivedFile[], { productId, by, say }: Wish): Promise<Taken> {
  const sent = files.map((file) => ({
    name: shownName(file.name) || say.pictures.unnamed,
    path: 'path' in file ? file.path : undefined,
  }))
  const outcome = await addPictures({ productId, files: sent, by, now: now() })
  if (!outcome.ok && outcome.refusal === 'gone') throw notFound()
  if (!outcome.ok) {
    const sentences = [say.pictures.errors.too_many_pictures]
    return { answer: { sentences, added: 0 }, status: 422 }
  }
  const { added, refused } = outcome.value
  if (refused.length === 0) return { status: 303 }
  const sentences = refused.map(({ name, refusal }) => say.pictures.refusals[refusal](name))
  const areLarge = refused.every(({ refusal }) => refusal === 'too_large')
  return { answer: { sentences, added }, status: areLarge ? 413 : 422 }
}

/** A name is only shown: it may be anything. */
const shownName = (name: string): string => name.replace(/\p{C}/gu, '').trim().slice(-80)
