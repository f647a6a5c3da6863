import { execFile } from 'node:child_process'
import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { MadeStory } from '#tests/make/story.ts'
import { type Chance, chanceFrom, type Findings } from '../shop/chance.ts'
import { type Scene, until } from '../shop/scene.ts'
import { takeSeat } from '../shop/staff-seat.ts'
import { canaryContent, newCanary } from './canary.ts'
import { searchFor, type Traces, unseenOf } from './canary-search.ts'
import { addressesOf, type DrillPicture } from './drill-picture.ts'
import { listings, pagesOf, readAllTheTime, whyNotGone } from './story-readers.ts'
import { besideShop, publish, withdrawAsStaff } from './story-side.ts'

const copy = promisify(execFile)

type Drill = { story: MadeStory; canary: string; address: string; picture: DrillPicture }
type Notes = Record<string, number>

/** safety.md: withdrawn means gone within so many seconds. */
const mostSeconds = 60

/**
 * Publishes a story with a word in it that stands nowhere else, lets many read it, withdraws it (by the survivor's own link, by the
 * desk's button and from another server, in turn), and looks for the word and for its picture: at the readers, in every size, in every table and file. Then puts database and pictures
 * back as they were before the withdrawal.
 */
export async function drillWithdrawals(
  scene: Scene,
  { rounds, seed, seconds = mostSeconds }: { rounds: number; seed: number; seconds?: number },
): Promise<Findings> {
  const chance = chanceFrom(seed)
  const faults: string[] = []
  const notes: Notes = { reads: 0, told: 0, seen: 0, 'most ms until files were clean': 0 }
  for (let round = 1; round <= rounds; round += 1) {
    const way = ways[round % ways.length] ?? pressOwnLink
    const found = await drillOnce(scene, { way, chance, notes, seconds })
    faults.push(...found.map((fault) => `round ${round}, ${fault}`))
  }
  return { rounds, seed, faults, notes }
}

type Wish = { way: Way; chance: Chance; notes: Notes; seconds: number }

async function drillOnce(scene: Scene, wish: Wish): Promise<string[]> {
  const { way, chance, notes } = wish
  const canary = newCanary()
  const content = canaryContent(canary, chance, chance.next() < 0.5)
  const { story, picture } = await besideShop(scene, () => publish(content, canary))
  const drill = { story, canary, picture, address: story.address }
  await scene.ask('ANALYZE')
  const faults = await unseenOf(scene, tracesOf(drill))
  await scene.whileDown(keepCopy)
  const found = await withdrawBeforeReaders(scene, drill, way)
  notes.reads = (notes.reads ?? 0) + found.reads
  notes.told = (notes.told ?? 0) + found.told
  notes.seen = (notes.seen ?? 0) + found.seen
  if (found.told === 0) faults.push('nobody could read it before')
  if (found.seen === 0) faults.push('nobody could see its picture before')
  faults.push(...found.faults, ...(await lookAfter(scene, drill, wish)))
  await scene.whileDown(putCopyBack)
  const restored = await lookAfter(scene, drill, wish)
  return [...faults, ...restored.map((fault) => `after the restore: ${fault}`)]
}

async function withdrawBeforeReaders(scene: Scene, drill: Drill, way: Way) {
  const readers = readAllTheTime(scene, drill)
  const pause = (ms: number) => new Promise((go) => setTimeout(go, ms))
  // However busy the machine is: a story that nobody has read yet proves nothing. What is missing then is told below.
  await until('page and picture are read', 30, async () => readers.haveRead()).catch(() => pause(0))
  await way(scene, drill)
  readers.withdrawn()
  await pause(300)
  return readers.stop()
}

type Way = (scene: Scene, drill: Drill) => Promise<void>

const pressOwnLink: Way = async (scene, { story }) => {
  const { status } = await scene.shop.visitor().ask(`/nb/link/${story.token}`, { form: {} })
  if (status !== 303) throw new Error(`the survivor’s own link answers ${status}`)
}

/** Whoever is on duty, a volunteer, by the desk's one button. */
const pressAtDesk: Way = async (scene, { story }) => {
  const staff = await takeSeat(scene, 'volunteer')
  const { status } = await staff.ask(`/staff/stories/${story.id}/withdrawal`, { form: {} })
  if (status !== 303) throw new Error(`the desk’s button answers ${status}`)
}

/** As on another server of the same shop: this one is not told, and finds it. */
const withdrawElsewhere: Way = (scene, { story }) => besideShop(scene, () => withdrawAsStaff(story))

/** In turn; the first round goes by the second of them. */
const ways: Way[] = [withdrawElsewhere, pressOwnLink, pressAtDesk]

/** What the very first requests find, and what is left in tables and files within a minute. */
async function lookAfter(scene: Scene, drill: Drill, { notes, seconds }: Wish): Promise<string[]> {
  const began = performance.now()
  const faults = await readOnce(scene, drill)
  let left: string[] = []
  const clean = async () => {
    left = await searchFor(scene, tracesOf(drill))
    return left.length === 0
  }
  await until('nothing is left of it', seconds, clean).catch(() =>
    faults.push(...left.map((place) => `a trace stands in ${place}`)),
  )
  const took = Math.round(performance.now() - began)
  notes['most ms until files were clean'] = Math.max(
    notes['most ms until files were clean'] ?? 0,
    took,
  )
  return [...faults, ...(await readOnce(scene, drill))]
}

async function readOnce(scene: Scene, drill: Drill): Promise<string[]> {
  const paths = [
    ...[...pagesOf(drill.address), ...addressesOf(drill.address, drill.picture)],
    ...listings,
  ]
  const wrong = await Promise.all(
    paths.map(async (path) => whyNotGone(path, await scene.shop.visitor().ask(path), drill)),
  )
  return wrong.filter((fault) => fault !== undefined)
}

const tracesOf = ({ canary, picture }: Drill): Traces => ({
  words: [canary, picture.file],
  bytes: picture.bytes,
})

/** What an older backup brings back: the database, and the pictures of stories, which lie in a folder beside it. */
const kept = ['postgres/cluster', 'story-pictures']
/** Beside the folder, where an operator's backup is: the search must not find it. */
const backupOf = (dataDir: string) => `${dataDir}-backup`

async function keepCopy(dataDir: string): Promise<void> {
  await rm(backupOf(dataDir), { recursive: true, force: true })
  for (const part of kept) {
    await mkdir(dirname(join(backupOf(dataDir), part)), { recursive: true })
    await copy('cp', ['-a', join(dataDir, part), join(backupOf(dataDir), part)])
  }
}

async function putCopyBack(dataDir: string): Promise<void> {
  for (const part of kept) {
    await rm(join(dataDir, part), { recursive: true, force: true })
    await copy('mv', [join(backupOf(dataDir), part), join(dataDir, part)])
  }
  await rm(backupOf(dataDir), { recursive: true, force: true })
}
