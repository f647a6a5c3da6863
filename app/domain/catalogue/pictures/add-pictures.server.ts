import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import type { StoredPicture } from '#app/platform/pictures/picture.ts'
import { removePicture } from '#app/platform/pictures/remove-picture.server.ts'
import type { RewriteRefusal } from '#app/platform/pictures/rewrite-picture.server.ts'
import { storePicture } from '#app/platform/pictures/store-picture.server.ts'
import { newId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { mostPictures } from './desk-picture.ts'
import { insertPictures, listDeskPictures, lockGallery } from './gallery-store.server.ts'

/** A file that came, by its sender's name for it; one without a path was too large to be kept. */
export type SentFile = { name: string; path?: string }

/** A file that is no picture of the piece now, and why. */
export type RefusedFile = { name: string; refusal: RewriteRefusal }

type Wish = { productId: string; files: readonly SentFile[]; by: Actor; now: Date }

type Added = { added: number; refused: RefusedFile[] }

/**
 * Writes pictures anew and adds those that are sound to a piece, in their order after the last; tells of each of the others why. When the piece is
 * gone or would have more than 24, none is added and nothing is kept.
 */
export async function addPictures(
  wish: Wish,
): Promise<Outcome<Added, 'gone' | 'too_many_pictures'>> {
  const before = await listDeskPictures(wish.productId)
  // Before the work; once more when the gallery is held.
  if (before.length + wish.files.length > mostPictures) return refused('too_many_pictures')
  const stored: StoredPicture[] = []
  try {
    const lost = await store(wish.files, stored)
    const refusal = stored.length > 0 && (await transaction((tx) => save(wish, stored, tx)))
    if (refusal) return refused(refusal)
    return done({ added: stored.splice(0).length, refused: lost })
  } finally {
    // Emptied when rows name them. What a crash leaves is swept.
    for (const { file } of stored) await removePicture(file)
  }
}

/** Writes files anew, one after another, into `stored`; answers those that could not be. */
async function store(files: readonly SentFile[], stored: StoredPicture[]): Promise<RefusedFile[]> {
  const lost: RefusedFile[] = []
  for (const { name, path } of files) {
    const outcome = path === undefined ? refused('too_large') : await storePicture(path)
    if (outcome.ok) stored.push(outcome.value)
    else lost.push({ name, refusal: outcome.refusal })
  }
  return lost
}

async function save(
  { productId, by, now: at }: Wish,
  stored: readonly StoredPicture[],
  tx: Tx,
): Promise<'gone' | 'too_many_pictures' | undefined> {
  const called = await lockGallery(productId, tx)
  if (called === undefined) return 'gone'
  const before = await listDeskPictures(productId, tx)
  if (before.length + stored.length > mostPictures) return 'too_many_pictures'
  const pictures = stored.map((picture) => ({ ...picture, id: newId() }))
  await insertPictures(productId, pictures, tx)
  const changes = [{ field: 'pictures', from: before.length, to: before.length + stored.length }]
  const about = { by, object: `product/${productId}`, called, changes, at }
  await recordHistory({ ...about, action: 'products.pictures_added' }, tx)
  return undefined
}
