import { readFile } from 'node:fs/promises'
import { picturesFolder, placeOf } from './folder.server.ts'

/** A stored drawing, by the name that the store gave it; undefined when it has gone. Throws on any other name. */
export async function readDrawing(file: string): Promise<Buffer | undefined> {
  if (!file.endsWith('.svg')) throw new Error(`not a drawing: ${file}`)
  return readFile(placeOf(file, picturesFolder())).catch((error: NodeJS.ErrnoException) => {
    // Withdrawn at this very moment; it is simply not there any more.
    if (error.code !== 'ENOENT') throw error
    return undefined
  })
}
