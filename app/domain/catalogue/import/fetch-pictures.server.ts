import { fetchPicture } from '#app/platform/pictures/fetch-picture.server.ts'
import type { Hosts } from '#app/platform/pictures/hosts.server.ts'
import type { PictureRefusal } from '#app/platform/pictures/picture.ts'
import { removePicture } from '#app/platform/pictures/remove-picture.server.ts'
import { storeBytes } from '#app/platform/pictures/store-bytes.server.ts'
import { listMissing, type MissingPicture, saveFetched } from './picture-store.server.ts'

/** A picture that could not be had, and why. */
export type LostPicture = MissingPicture & { refusal: PictureRefusal }

/** Hears of each picture when it has been tried, and of the lost ones once more, in order, when their neighbours have been tried too. */
export type PictureListener = {
  tried(fetched: boolean): void | Promise<void>
  lost(picture: LostPicture): void | Promise<void>
}

/** So many pictures are fetched at once: enough to fill a line, few enough to be a polite guest. */
const atOnce = 8

/** So many pieces' pictures are listed at a time, so that memory stays bounded. */
const pieces = 50

/** Fetches the pictures that these pieces still lack, outside any transaction. What cannot be had stays a placeholder and is told in shop order. */
export async function fetchPictures(
  productIds: readonly string[],
  hosts: Hosts,
  listener: PictureListener,
): Promise<void> {
  for (let at = 0; at < productIds.length; at += pieces) {
    const missing = await listMissing(productIds.slice(at, at + pieces))
    const refusals = await inParallel(missing, async (picture) => {
      const refusal = await fetchOne(picture, hosts)
      await listener.tried(refusal === undefined)
      return refusal
    })
    const lost = missing.flatMap((picture, index) => {
      const refusal = refusals[index]
      return refusal ? [{ ...picture, refusal }] : []
    })
    for (const picture of lost) await listener.lost(picture)
  }
}

async function fetchOne(
  picture: MissingPicture,
  hosts: Hosts,
): Promise<PictureRefusal | undefined> {
  const bytes = await fetchPicture(picture.address, hosts)
  if (!bytes.ok) return bytes.refusal
  const stored = await storeBytes(bytes.value)
  if (!stored.ok) return stored.refusal
  // Another import may have been quicker: its file stays, ours goes.
  if (!(await saveFetched(picture.id, stored.value))) await removePicture(stored.value.file)
  return undefined
}

/** Works on all items, a few at a time; the answers come in the items' order. */
async function inParallel<Item, Answer>(
  items: readonly Item[],
  work: (item: Item) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = []
  const rest = items.entries()
  const worker = async () => {
    for (const [index, item] of rest) answers[index] = await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return answers
}
