import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { incomingFolder } from '#app/platform/incoming.server.ts'
import {
  listLeftLying,
  listStored,
  type Stored,
} from '#app/platform/pictures/list-stored.server.ts'
import { removePicture } from '#app/platform/pictures/remove-picture.server.ts'
import { addHours, addMinutes } from '#app/values/period.ts'
import { hoursAside } from './desk-picture.ts'
import { forgetAside } from './file-store.server.ts'
import { listPlaces } from './list-places.server.ts'
import { settleFile } from './settle-file.server.ts'

/** A file is written before its row: one that is younger may be about to be named. */
const minutesUnnamed = 60
const atOnce = 500

/**
 * Makes the disk agree with the rows, never the other way: a picture that no row names is deleted, and what lies in the wrong place is moved.
 * Answers how many were put right.
 */
export async function sweepPictures(now: Date): Promise<number> {
  await forgetAside(addHours(now, -hoursAside))
  const before = addMinutes(now, -minutesUnnamed)
  const incoming = await incomingFolder()
  for (const name of await listLeftLying(before))
    await rm(join(incoming, name), { recursive: true, force: true })
  const stored = await listStored(before)
  let righted = 0
  for (let at = 0; at < stored.length; at += atOnce)
    righted += await putRight(stored.slice(at, at + atOnce))
  return righted
}

async function putRight(stored: readonly Stored[]): Promise<number> {
  const places = await listPlaces(stored.map(({ file }) => file))
  const wrong = stored.filter(({ file, place }) => places.get(file) !== place)
  for (const { file } of wrong)
    await (places.get(file) === 'nowhere' ? removePicture(file) : settleFile(file))
  return wrong.length
}
