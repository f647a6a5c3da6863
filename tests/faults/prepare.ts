import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'
import { freePort, makeDataDir, operate, shopSettings } from '#tests/make/running-shop.ts'
import { launch } from './postgres/application.ts'
import { newFolder, people, tidy } from './postgres/playground.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** By uid: a folder in which a shop has run and ended in good order. */
    livedIn: Record<string, string>
  }
}

const project = resolve(import.meta.dirname, '../..')

/**
 * Made once for the whole run, before several files need it at the same moment: the shop's build, the program that the database's tests start a
 * hundred times, a cluster for each user, and a shop with the example. Vitest calls this.
 */
export default async function prepare({ provide }: TestProject): Promise<() => Promise<void>> {
  const launcher = join(project, 'app/operator/launch.mjs')
  // Nothing of Vitest's own settings reaches it: under them the build configuration leaves the application out.
  const { PATH = '', HOME = '' } = process.env
  execFileSync(process.execPath, [launcher, 'build'], {
    env: { PATH, HOME, NODE_ENV: 'production' },
    stdio: 'inherit',
  })
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: join(import.meta.dirname, 'postgres/app-process.ts'),
      outDir: join(project, 'build-faults'),
      target: 'es2022',
    },
  })
  const folders = people.map(async ({ uid }) => [String(uid), await liveIn(newFolder(), uid)])
  provide('livedIn', Object.fromEntries(await Promise.all(folders)))
  const seeded = await seedFolder()
  return async () => {
    await seeded.remove()
    await tidy()
  }
}

/** A folder with the example, which every scene of the run gets a copy of. */
async function seedFolder() {
  const folder = await makeDataDir()
  const wish = { port: await freePort(), dataDir: folder.path, standinUrl: 'http://127.0.0.1:1' }
  await operate(['seed'], shopSettings(wish))
  // Read by every worker, which gets its surroundings from here.
  process.env.LYKTA_SEEDED = folder.path
  return folder
}

async function liveIn(folder: string, uid: number | undefined): Promise<string> {
  const app = launch(folder, uid)
  await app.up()
  await app.release()
  return folder
}
