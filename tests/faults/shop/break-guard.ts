import { randomBytes } from 'node:crypto'
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

const project = resolve(import.meta.dirname, '../../..')

type Guard = { find: RegExp; put: string }

/** The condition that lets only one buyer have the last unit. */
const lastUnit: Guard = { find: /\s+AND on_hand - reserved >= \$\{quantity\}/g, put: '' }

/** A copy of the built program without a guard. Throws when the guard is not found in exactly one place. */
export async function unguardedBuild(
  guard = lastUnit,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = join(project, `build-unguarded-${randomBytes(4).toString('hex')}`)
  await cp(join(project, 'build'), folder, { recursive: true })
  const assets = join(folder, 'server/assets')
  let removed = 0
  for (const name of await readdir(assets)) {
    const code = name.endsWith('.js') ? await readFile(join(assets, name), 'utf8') : ''
    if (code.replace(guard.find, guard.put) === code) continue
    await writeFile(join(assets, name), code.replace(guard.find, guard.put))
    removed += 1
  }
  if (removed !== 1) throw new Error(`the guard was found ${removed} times in the built program`)
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
