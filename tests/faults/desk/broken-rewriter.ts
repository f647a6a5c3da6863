import { fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import {
  largestBytes,
  largestPixels,
  longestSide,
  pictureWidths,
} from '#app/platform/pictures/picture.ts'
import type { Guard } from '../shop/break-guard.ts'
import type { HostileFile } from './hostile-files.ts'
import { lookOverStore } from './stored-pictures.ts'

const project = resolve(import.meta.dirname, '../../..')
const program = join(project, 'app/platform/pictures/rewriter.server.mjs')

/** What a rewriter said of a file, and what is wrong with what it wrote, by the same eyes that look after an attack. */
export type Judged = { said: Record<string, unknown>; faults: string[] }

/** Has a hostile file written anew by a copy of the rewriter without some of its guards. Throws when one of them is not found in it. */
export async function rewriteWithout(
  guards: readonly Guard[],
  { bytes }: HostileFile,
): Promise<Judged> {
  // In the project, so that it finds its packages.
  const folder = join(project, `build-unguarded-${randomBytes(4).toString('hex')}`)
  const to = join(folder, 'pictures', randomBytes(16).toString('hex'))
  await mkdir(to, { recursive: true })
  try {
    await writeFile(join(folder, 'came'), bytes)
    await writeFile(join(folder, 'rewriter.mjs'), await takenOut(guards))
    const said = await ask(join(folder, 'rewriter.mjs'), { from: join(folder, 'came'), to })
    return { said, faults: (await lookOverStore(folder, 'pictures')).faults }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function takenOut(guards: readonly Guard[]): Promise<string> {
  let code = await readFile(program, 'utf8')
  for (const { find, put } of guards) {
    if (code.replace(find, put) === code) throw new Error(`the rewriter has no ${find}`)
    code = code.replace(find, put)
  }
  return code
}

/** As the shop asks it. */
async function ask(path: string, files: { from: string; to: string }): Promise<Judged['said']> {
  const child = fork(path, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const limits = { bytes: largestBytes, pixels: largestPixels, memory: 256 * 1024 * 1024 }
  child.send({ ...files, limits, longestSide, widths: pictureWidths })
  const [said] = await once(child, 'message')
  const ended = once(child, 'exit')
  child.disconnect()
  await ended
  return said
}
