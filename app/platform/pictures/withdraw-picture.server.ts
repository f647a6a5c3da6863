import { access, mkdir, rename } from 'node:fs/promises'
import { picturesFolder, placeOf, removedFolder } from './folder.server.ts'

/** Whether a picture lies where pages are served. */
export const isServed = (file: string): Promise<boolean> =>
  access(placeOf(file, picturesFolder())).then(
    () => true,
    () => false,
  )

/** Takes a picture from where pages are served, in every size, and keeps it. One that does not lie there is no error. */
export const withdrawPicture = (file: string): Promise<void> =>
  move(file, { from: picturesFolder(), to: removedFolder() })

/** Puts a withdrawn picture back where pages are served. One that was not withdrawn is no error. */
export const bringPictureBack = (file: string): Promise<void> =>
  move(file, { from: removedFolder(), to: picturesFolder() })

async function move(file: string, { from, to }: { from: string; to: string }): Promise<void> {
  await mkdir(to, { recursive: true })
  await unlessMissing(rename(placeOf(file, from), placeOf(file, to)))
  // A drawing lies beside its compressed form.
  await unlessMissing(rename(`${placeOf(file, from)}.br`, `${placeOf(file, to)}.br`))
}

/** Somebody else may have moved it at the same moment, or a crash before this one did. */
async function unlessMissing(moving: Promise<void>): Promise<void> {
  await moving.catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
}
