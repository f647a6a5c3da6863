import { rm } from 'node:fs/promises'
import { listPortraits } from '#app/domain/designers/list-portraits.server.ts'
import { incomingFolder } from '#app/platform/pictures/folder.server.ts'
import {
  listLeftLying,
  listStored,
  type Stored,
} from '#app/platform/pictures/list-stored.server.ts'
import { removePicture } from '#app/platform/pictures/remove-picture.server.ts'
import {
  bringPictureBack,
  withdrawPicture,
} from '#app/platform/pictures/withdraw-picture.server.ts'
import { addHours, addMinutes } from '#app/values/period.ts'
import { forgetAside, listNamed } from './sweep-store.server.ts'

/** So long a picture that was taken away can be fetched back. */
const hoursAside = 24
/** A file is written before its row: one that is younger may be about to be named. */
const minutesUnnamed = 60
const atOnce = 500

/**
 * Makes the disk agree with the rows, never the other way: a picture that no row names is deleted, one that was taken away lies where nobody is sent
 * it, and one that a piece shows lies where it is served. Answers how many were put right.
 */
export async function sweepPictures(now: Date): Promise<number> {
  await forgetAside(addHours(now, -hoursAside))
  const unnamed = addMinutes(now, -minutesUnnamed)
  for (const name of await listLeftLying(unnamed))
    await rm(`${await incomingFolder()}/${name}`, { recursive: true, force: true })
  const stored = await listStored(unnamed)
  let righted = 0
  for (let at = 0; at < stored.length; at += atOnce)
    righted += await putRight(stored.slice(at, at + atOnce))
  return righted
}

async function putRight(stored: readonly Stored[]): Promise<number> {
  const files = stored.map(({ file }) => file)
  const [{ shown, aside }, portraits] = await Promise.all([listNamed(files), listPortraits(files)])
  let righted = 0
  for (const { file, place } of stored) {
    const belongs =
      shown.has(file) || portraits.has(file) ? 'shown' : aside.has(file) ? 'withdrawn' : 'nowhere'
    if (belongs === place) continue
    if (belongs === 'nowhere') await removePicture(file)
    else await (belongs === 'shown' ? bringPictureBack(file) : withdrawPicture(file))
    righted += 1
  }
  return righted
}
