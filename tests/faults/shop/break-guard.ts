import { randomBytes } from 'node:crypto'
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

const project = resolve(import.meta.dirname, '../../..')

export type Guard = { find: RegExp; put: string }

/** The condition that lets only one buyer have the last unit. */
const lastUnit: Guard = { find: /\s+AND on_hand - reserved >= \$\{quantity\}/g, put: '' }

/** A copy of the built program without a guard. Throws when the guard is not found in exactly one place. */
export async function unguardedBuild(
  guard = lastUnit,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const { without, ...copy } = await breakableBuild()
  await without(guard)
  return copy
}

export type BreakableBuild = Awaited<ReturnType<typeof breakableBuild>>

/** A copy of the built program from which one guard after the other is taken out; the one before is put back first. */
export async function breakableBuild() {
  const folder = join(project, `build-unguarded-${randomBytes(4).toString('hex')}`)
  await cp(join(project, 'build'), folder, { recursive: true })
  const assets = join(folder, 'server/assets')
  const names = (await readdir(assets)).filter((name) => name.endsWith('.js'))
  const whole = new Map<string, string>()
  for (const name of names)
    whole.set(join(assets, name), await readFile(join(assets, name), 'utf8'))
  const broken = new Set<string>()
  return {
    folder,
    /** Throws when the guard is not found in exactly one place. */
    without: async ({ find, put }: Guard) => {
      for (const path of broken) await writeFile(path, whole.get(path) ?? '')
      broken.clear()
      const found = [...whole].filter(([, code]) => code.replace(find, put) !== code)
      if (found.length !== 1)
        throw new Error(`the guard was found ${found.length} times in the built program`)
      for (const [path, code] of found) {
        await writeFile(path, code.replace(find, put))
        broken.add(path)
      }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
