import { setTimeout as pause } from 'node:timers/promises'
import type { Visitor } from '#tests/make/visitor.ts'
import { type Chance, chanceFrom, type Findings } from '../shop/chance.ts'
import type { Scene } from '../shop/scene.ts'
import { takeSeat } from '../shop/staff-seat.ts'
import { allWays, type HostileFile, hostileFiles } from './hostile-files.ts'
import { rewritersOf, watchMemory } from './memory-watch.ts'
import { type Heard, sendForm } from './send-form.ts'
import { lookOverStore } from './stored-pictures.ts'
import { pieceDoor, storyDoor, type UploadDoor } from './upload-doors.ts'

/** So much more than before the shop and what opens files for it may hold together, in megabytes. */
const mostGrowth = 300
const atOnce = 4

type Wish = { rounds: number; seed: number }
type Attack = Wish & {
  door: UploadDoor
  kinds?: readonly string[]
  /** Whether a form of a hundred megabytes says so beforehand. */
  declared?: readonly boolean[]
}

/** Sends hostile files to a piece's pictures, four at once, then a hundred megabytes in two ways, and looks at what lies on the disk after it. */
export const uploadHostileFiles = (scene: Scene, wish: Wish): Promise<Findings> =>
  attack(scene, [{ ...wish, door: pieceDoor }])

/** The same to the pictures of a story whose consent covers them. */
export const uploadHostileStoryFiles = (scene: Scene, wish: Wish): Promise<Findings> =>
  attack(scene, [{ ...wish, door: storyDoor }])

/** Both at once, in a short time: every way at a piece's pictures, some at a story's, where the same program opens them. */
export const uploadAtBothDoors = (scene: Scene, seed: number): Promise<Findings> =>
  attack(scene, [
    { door: pieceDoor, rounds: allWays.length, seed, declared: [false] },
    {
      ...{ door: storyDoor, rounds: waysAtStory.length, kinds: waysAtStory },
      ...{ seed: seed + 1, declared: [true] },
    },
  ])

/** What comes in with something to lose, what is refused by the door, by the head and by the decoder. */
const waysAtStory = [
  ...['a camera’s whole diary', 'a picture that is something else as well', 'a bomb of PNG'],
  ...['half a picture', 'more than 15 MB', 'nothing at all'],
]

async function attack(scene: Scene, attacks: readonly Attack[]): Promise<Findings> {
  const memory = watchMemory(scene.shop.pid)
  const page = watchPage(scene)
  const begun = await Promise.all(attacks.map((one) => press(scene, one)))
  const { before, shop, together } = memory.end()
  const slowest = await page.end()
  // It is let go when nothing has come for five seconds.
  await pause(7_000)
  const found = await Promise.all(begun.map((one) => lookOver(scene, one)))
  const faults = [
    ...found.flatMap((one) => one.faults),
    ...(together - before < mostGrowth ? [] : [`${Math.round(together - before)} MB more`]),
    ...rewritersOf(scene.shop.pid).map((pid) => `rewriter ${pid} is still there`),
  ]
  const sum = (of: (one: Looked) => number) => found.reduce((all, one) => all + of(one), 0)
  const notes = {
    ...{ added: sum((one) => one.added), refused: sum((one) => one.refused) },
    'files on the disk': sum((one) => one.files),
    ...{ 'MB before': Math.round(before), 'MB at most': Math.round(shop) },
    ...{ 'MB with the rewriter': Math.round(together), 'slowest page ms': Math.round(slowest) },
  }
  const rounds = attacks.reduce((all, one) => all + one.rounds, 0)
  return { rounds, seed: attacks[0]?.seed ?? 0, faults, notes }
}

type Pressed = { door: UploadDoor; added: number; refused: number; faults: string[] }
type Looked = Pressed & { files: number }

/** Sends all that one door is to be sent. */
async function press(scene: Scene, attack: Attack): Promise<Pressed> {
  const { door, rounds, seed, kinds, declared = [true, false] } = attack
  const chance = chanceFrom(seed)
  const staff = await takeSeat(scene, door.role)
  const { path, forget } = await door.open(scene)
  await staff.ask(path)
  const seat = { staff, path, door, forget }
  const found = await sendAll(seat, hostileFiles(chance, rounds, kinds))
  const poured = await pour(seat, chance, declared)
  return { door, ...found, faults: [...found.faults, ...poured] }
}

/** What lies on the disk behind a door afterwards. */
async function lookOver(scene: Scene, pressed: Pressed): Promise<Looked> {
  const { door, added, faults } = pressed
  const store = await lookOverStore(scene.settings.DATA_DIR ?? '', door.store)
  const many = store.pictures === added ? [] : [`${store.pictures} pictures lie there`]
  return { ...pressed, files: store.files, faults: [...faults, ...store.faults, ...many] }
}

type Seat = { staff: Visitor; path: string; door: UploadDoor; forget: () => Promise<unknown> }

async function sendAll({ staff, path, door, forget }: Seat, files: AsyncGenerator<HostileFile>) {
  const found = { added: 0, refused: 0, faults: [] as string[] }
  const worker = async () => {
    for (let next = await files.next(); !next.done; next = await files.next()) {
      const file = next.value
      const heard = await sendForm(staff, { path, ...door.form, part: file })
      found[heard.status === 303 ? 'added' : 'refused'] += 1
      const fault = whyWrong(file, heard, door)
      if (fault) found.faults.push(fault)
      // There are so many at most, and this is about files: what lies on the disk stays.
      if (heard.status === 303) await forget()
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return found
}

function whyWrong(
  { kind, comes }: HostileFile,
  { status, body }: Heard,
  { sentences }: UploadDoor,
): string | undefined {
  if (status === 303) return comes === 'not' ? `${kind} came in` : undefined
  if (comes === 'in') return `${kind} was refused with ${status}`
  if (status !== 413 && status !== 422) return `${kind} was answered with ${status}`
  return sentences.some((sentence) => body.includes(sentence)) ? undefined : `${kind}: no sentence`
}

/** A hundred megabytes, said beforehand and not said. All are refused with a sentence. */
async function pour(
  { staff, path, door }: Seat,
  chance: Chance,
  declared: readonly boolean[],
): Promise<string[]> {
  const megabyte = Buffer.alloc(1024 * 1024, chance.between(1, 255))
  async function* hundred() {
    for (let sent = 0; sent < 100; sent += 1) yield megabyte
  }
  const faults: string[] = []
  for (const saysSo of declared) {
    const declares = saysSo && 100 * megabyte.length + 400
    const part = { name: 'hav.jpg', type: 'image/jpeg', bytes: hundred() }
    const heard = await sendForm(staff, { path, ...door.form, part, ...(declares && { declares }) })
    if (heard.status !== 413 || !heard.body.includes(door.tooMuch))
      faults.push(`a hundred megabytes were answered with ${heard.status}`)
  }
  return faults
}

/** Looks at the shop all the while, as a visitor does; answers how long a page took at most, in milliseconds. */
function watchPage({ shop }: Scene) {
  let over = false
  let slowest = 0
  const visitor = shop.visitor()
  const watching = (async () => {
    while (!over) {
      const started = performance.now()
      const { status } = await visitor.ask('/sv/shop')
      if (status !== 200) throw new Error(`the shop answered ${status}`)
      slowest = Math.max(slowest, performance.now() - started)
      await pause(200)
    }
  })()
  return {
    async end() {
      over = true
      await watching
      return slowest
    },
  }
}
