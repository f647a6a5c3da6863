import { join } from 'node:path'
import { env } from '../env/env.server.ts'

/** Where pictures lie that pages show: a folder for each that was written anew, a file for each drawing of the example. */
export const picturesFolder = (): string => join(env().dataDir, 'pictures')

/** Where pictures lie that were taken away and may still be fetched back: nobody is sent what is in here. */
export const removedFolder = (): string => join(env().dataDir, 'removed-pictures')

/** Where pictures of stories lie. Nothing serves this folder: a door reads from it, and asks at each request whether it may. */
export const storyPicturesFolder = (): string => join(env().dataDir, 'story-pictures')

/** A picture's name in the store: random, 128 bits; a drawing's, or one written before there were several sizes, has an ending. */
const storedName = /^[\da-f]{32}(\.svg|\.webp)?$/

/** Whether the store itself gave a picture this name. */
export const isStoredName = (name: string): boolean => storedName.test(name)

/** A stored picture's place in one of the folders. Throws on a name that the store did not give: a path must never come from outside. */
export function placeOf(file: string, folder: string): string {
  if (!isStoredName(file)) throw new Error(`not a stored picture: ${file}`)
  return join(folder, file)
}
