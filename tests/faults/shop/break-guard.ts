import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

const project = resolve(import.meta.dirname, '../../..')
const guard = /\s+AND on_hand - reserved >= \$\{quantity\}/g

/** A copy of the built program without the condition that lets only one buyer have the last unit. Throws when the condition is not found. */
export async function unguardedBuild(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = join(project, 'build-unguarded')
  await rm(folder, { recursive: true, force: true })
  await cp(join(project, 'build'), folder, { recursive: true })
  const assets = join(folder, 'server/assets')
  let removed = 0
  for (const name of await readdir(assets)) {
    const code = name.endsWith('.js') ? await readFile(join(assets, name), 'utf8') : ''
    if (code.replace(guard, '') === code) continue
    await writeFile(join(assets, name), code.replace(guard, ''))
    removed += 1
  }
  if (removed !== 1) throw new Error(`the guard was found ${removed} times in the built program`)
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
