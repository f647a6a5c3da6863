import { randomBytes } from 'node:crypto'
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

const project = resolve(import.meta.dirname, '../../..')

/** A guard of the program: where it stands as built, and what stands there instead. */
export type Guard = { find: RegExp; put: string }

/** The condition that lets only one buyer have the last unit. */
const lastUnit: Guard = { find: /\s+AND on_hand - reserved >= \$\{quantity\}/g, put: '' }

/** A copy of the built program without guards. Throws when one of them is not found in exactly one place. */
export async function unguardedBuild(
  ...guards: readonly Guard[]
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = join(project, `build-unguarded-${randomBytes(4).toString('hex')}`)
  await cp(join(project, 'build'), folder, { recursive: true })
  for (const guard of guards.length > 0 ? guards : [lastUnit])
    await takeOut(guard, join(folder, 'server/assets'))
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

export type BreakableBuild = Awaited<ReturnType<typeof breakableBuild>>

/** One copy of the built program for several proofs: without one guard, then, whole again but for that, without another. */
export async function breakableBuild() {
  const folder = join(project, `build-unguarded-${randomBytes(4).toString('hex')}`)
  const assets = 'server/assets'
  await cp(join(project, 'build'), folder, { recursive: true })
  return {
    folder,
    without: async (guard: Guard) => {
      await cp(join(project, 'build', assets), join(folder, assets), { recursive: true })
      await takeOut(guard, join(folder, assets))
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

async function takeOut({ find, put }: Guard, assets: string): Promise<void> {
  let removed = 0
  for (const name of await readdir(assets)) {
    const code = name.endsWith('.js') ? await readFile(join(assets, name), 'utf8') : ''
    if (code.replace(find, put) === code) continue
    await writeFile(join(assets, name), code.replace(find, put))
    removed += 1
  }
  if (removed !== 1) throw new Error(`a guard was found ${removed} times in the built program`)
}
