import type { Visitor } from '#tests/make/visitor.ts'
import { type Chance, chanceFrom, type Findings } from '../shop/chance.ts'
import type { Scene } from '../shop/scene.ts'
import { comeIn, type Hired, hirePeople, tryToSignIn } from './people.ts'

/** Passwords that may be checked, of all that are tried (S5). */
const mostChecked = 50
/** Minutes within which somebody gets in whose account was under attack, in a browser that is new. */
const patienceMinutes = 5
const lanes = 32

type Wish = { rounds: number; seed: number; moveClock?: boolean }
type Tally = { checked: number; refused: number; faults: string[] }
type Try = { email: string; password: string; address: string }

/**
 * Leaked pairs of address and password, tried as fast as the shop answers: all from one address, then each from another. One in five is an
 * account that exists. Owners whose accounts are among them come in meanwhile in the browsers they have used, and another soon after in a new one.
 */
export async function stuffSignIns(
  scene: Scene,
  { rounds, seed, moveClock = false }: Wish,
): Promise<Findings> {
  const chance = chanceFrom(seed)
  const people = await hirePeople(scene, 5)
  const [first, second, third] = people
  if (!first || !second || !third) throw new Error('nobody was hired')
  const tally: Tally = { checked: 0, refused: 0, faults: [] }
  const tries = (from: 'one' | 'many') =>
    Array.from({ length: rounds }, (_, place) =>
      makeTry(people, chance, from === 'one' ? undefined : place),
    )
  const known = [await knownBrowser(scene, first, tally), await knownBrowser(scene, second, tally)]
  await attackAround(scene, { tries: tries('one'), tally, comeIn: known[0] })
  const fromOne = tally.checked
  await attackAround(scene, { tries: tries('many'), tally, comeIn: known[1] })
  const seconds = await waitAtDoor(scene, third, { tally, moveClock })
  if (tally.checked > mostChecked) tally.faults.push(`${tally.checked} passwords were checked`)
  const notes = {
    'checked from one address': fromOne,
    'checked from many': tally.checked - fromOne,
    ...{ refused: tally.refused, 'a new browser was let in after seconds': seconds },
  }
  return { rounds: 2 * rounds, seed, faults: tally.faults, notes }
}

type Coming = () => Promise<string | undefined>

/** A browser in which an owner has signed in; answers how she does it again. */
async function knownBrowser(scene: Scene, owner: Hired, tally: Tally): Promise<Coming> {
  const visitor = scene.shop.visitor()
  const why = await comeIn(visitor, owner, { address: '192.0.2.1', early: true })
  if (why) tally.faults.push(`an owner did not get in before the attack: ${why}`)
  return () => comeIn(visitor.twin(), owner, { address: '192.0.2.1' })
}

type Attack = { tries: Try[]; tally: Tally; comeIn: Coming | undefined }

/** Tries them all; in the middle of it the owner comes in. */
async function attackAround(scene: Scene, { tries, tally, comeIn: come }: Attack): Promise<void> {
  const attack = stuff(scene, tries, tally)
  await pause(500)
  const why = await come?.()
  if (why) tally.faults.push(`the owner did not get in during the attack: ${why}`)
  await attack
}

function makeTry(people: Hired[], chance: Chance, place: number | undefined): Try {
  const known = people[chance.between(0, people.length * 5 - 1)]
  const digits = () => String(chance.between(100_000, 999_999))
  return {
    email: known?.email ?? `stranger-${digits()}@prov.example`,
    password: `leaked ${digits()} password`,
    address:
      place === undefined
        ? '203.0.113.1'
        : `10.${place >> 16}.${(place >> 8) & 255}.${place & 255}`,
  }
}

async function stuff(scene: Scene, tries: Try[], tally: Tally): Promise<void> {
  const queue = [...tries]
  const visitor = scene.shop.visitor()
  const lane = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) await countOne(visitor, next, tally)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

/** 422 says that a password was wrong: it was checked. 429 says that none was. */
async function countOne(visitor: Visitor, one: Try, tally: Tally): Promise<void> {
  const { status } = await tryToSignIn(visitor, one)
  if (status === 422) tally.checked += 1
  else if (status === 429) tally.refused += 1
  else tally.faults.push(`a wrong password was answered ${status}`)
}

type Waiting = { tally: Tally; moveClock: boolean }

/** Tries again and again in a browser that nobody knows; answers after how many seconds she was in. A moved clock passes a quarter of a minute at once. */
async function waitAtDoor(
  scene: Scene,
  owner: Hired,
  { tally, moveClock }: Waiting,
): Promise<number> {
  for (let seconds = 0; seconds <= patienceMinutes * 60; seconds += 15) {
    const why = await comeIn(scene.shop.visitor(), owner, { address: '192.0.2.77' })
    if (!why) return seconds
    if (moveClock) await passTime(scene, 15)
    else await pause(15_000)
  }
  tally.faults.push(`the owner was locked out for ${patienceMinutes} minutes`)
  return patienceMinutes * 60
}

/** As if so many seconds had passed for everything that is counted. */
const passTime = (scene: Scene, seconds: number) =>
  scene.ask(`UPDATE allowance SET whole_at = whole_at - make_interval(secs => $1)`, [seconds])

const pause = (milliseconds: number) => new Promise((go) => setTimeout(go, milliseconds))
