import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { MadeStory } from '#tests/make/story.ts'
import { type Chance, chanceFrom, type Findings } from '../shop/chance.ts'
import { type Scene, until } from '../shop/scene.ts'
import { canaryContent, newCanary } from './canary.ts'
import { searchFor } from './canary-search.ts'
import { listings, pagesOf, readAllTheTime, whyNotGone } from './story-readers.ts'
import { besideShop, publish, withdrawAsStaff } from './story-side.ts'

const copy = promisify(execFile)

type Drill = { story: MadeStory; canary: string; address: string }
type Notes = Record<string, number>

/** safety.md: withdrawn means gone within so many seconds. */
const mostSeconds = 60

/**
 * Publishes a story with a word in it that stands nowhere else, lets many read it, withdraws it (as staff, and by the survivor's own link, in
 * turn), and looks for the word: at the readers, in every table and file. Then puts the database back as it was before the withdrawal.
 */
export async function drillWithdrawals(
  scene: Scene,
  { rounds, seed, seconds = mostSeconds }: { rounds: number; seed: number; seconds?: number },
): Promise<Findings> {
  const chance = chanceFrom(seed)
  const faults: string[] = []
  const notes: Notes = { reads: 0, told: 0, 'most ms until files were clean': 0 }
  for (let round = 1; round <= rounds; round += 1) {
    const found = await drillOnce(scene, { byLink: round % 2 === 1, chance, notes, seconds })
    faults.push(...found.map((fault) => `round ${round}, ${fault}`))
  }
  return { rounds, seed, faults, notes }
}

type Wish = { byLink: boolean; chance: Chance; notes: Notes; seconds: number }

async function drillOnce(scene: Scene, wish: Wish): Promise<string[]> {
  const { byLink, chance, notes } = wish
  const canary = newCanary()
  const content = canaryContent(canary, chance, chance.next() < 0.5)
  const story = await besideShop(scene, () => publish(content))
  const drill = { story, canary, address: story.address }
  await scene.ask('ANALYZE')
  const faults = (await searchFor(scene, canary)).length > 2 ? [] : ['the search finds nothing']
  await scene.whileDown(keepCopy)
  const found = await withdrawBeforeReaders(scene, drill, byLink)
  notes.reads = (notes.reads ?? 0) + found.reads
  notes.told = (notes.told ?? 0) + found.told
  if (found.told === 0) faults.push('nobody could read it before')
  faults.push(...found.faults, ...(await lookAfter(scene, drill, wish)))
  await scene.whileDown(putCopyBack)
  const restored = await lookAfter(scene, drill, wish)
  return [...faults, ...restored.map((fault) => `after the restore: ${fault}`)]
}

async function withdrawBeforeReaders(scene: Scene, drill: Drill, byLink: boolean) {
  const readers = readAllTheTime(scene, drill)
  const pause = (ms: number) => new Promise((go) => setTimeout(go, ms))
  await pause(500)
  if (byLink) await pressOwnLink(scene, drill)
  else await besideShop(scene, () => withdrawAsStaff(drill.story))
  readers.withdrawn()
  await pause(300)
  return readers.stop()
}

async function pressOwnLink(scene: Scene, { story }: Drill): Promise<void> {
  const { status } = await scene.shop.visitor().ask(`/nb/link/${story.token}`, { form: {} })
  if (status !== 303) throw new Error(`the survivor’s own link answers ${status}`)
}

/** What the very first requests find, and what is left in tables and files within a minute. */
async function lookAfter(scene: Scene, drill: Drill, { notes, seconds }: Wish): Promise<string[]> {
  const began = performance.now()
  const faults = await readOnce(scene, drill)
  let left: string[] = []
  const clean = async () => {
    left = await searchFor(scene, drill.canary)
    return left.length === 0
  }
  await until('nothing is left of it', seconds, clean).catch(() =>
    faults.push(...left.map((place) => `the word stands in ${place}`)),
  )
  const took = Math.round(performance.now() - began)
  notes['most ms until files were clean'] = Math.max(
    notes['most ms until files were clean'] ?? 0,
    took,
  )
  return [...faults, ...(await readOnce(scene, drill))]
}

async function readOnce(scene: Scene, drill: Drill): Promise<string[]> {
  const paths = [...pagesOf(drill.address), ...listings]
  const wrong = await Promise.all(
    paths.map(async (path) => whyNotGone(path, await scene.shop.visitor().ask(path), drill)),
  )
  return wrong.filter((fault) => fault !== undefined)
}

const clusterOf = (dataDir: string) => join(dataDir, 'postgres', 'cluster')
/** Beside the folder, where an operator's backup is: the search must not find it. */
const backupOf = (dataDir: string) => `${dataDir}-backup`

async function keepCopy(dataDir: string): Promise<void> {
  await rm(backupOf(dataDir), { recursive: true, force: true })
  await copy('cp', ['-a', clusterOf(dataDir), backupOf(dataDir)])
}

async function putCopyBack(dataDir: string): Promise<void> {
  await rm(clusterOf(dataDir), { recursive: true, force: true })
  await copy('mv', [backupOf(dataDir), clusterOf(dataDir)])
}
