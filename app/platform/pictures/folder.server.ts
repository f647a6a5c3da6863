import { join } from 'node:path'
import { env } from '../env/env.server.ts'

/** Where uploaded and imported pictures lie. */
export const picturesFolder = (): string => join(env().dataDir, 'pictures')

/** A stored picture's place on disk. Throws on a name that the store did not give: a path must never come from outside. */
export function picturePath(file: string): string {
  if (!/^[\da-f]{32}\.webp$/.test(file)) throw new Error(`not a stored picture: ${file}`)
  return join(picturesFolder(), file)
}
