import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isStoredName, placeOf, storyPicturesFolder } from './folder.server.ts'

const kinds: Record<string, string> = {
  ...{ avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' },
}
const sizeName = /^(?:240|480|800|1200|full)\.(avif|webp|jpg)$/

/** One size of a stored picture of a story, "480.webp", with its kind; undefined when there is none of that name. Whether it may be read the caller has asked. */
export async function readStoryFile(
  file: string,
  size: string,
): Promise<{ bytes: Buffer<ArrayBuffer>; type: string } | undefined> {
  const type = kinds[sizeName.exec(size)?.[1] ?? '']
  if (!type || !isStoredName(file)) return undefined
  const bytes = await readFile(join(placeOf(file, storyPicturesFolder()), size)).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
      return undefined
    },
  )
  return bytes && { bytes, type }
}
