import type { Answer } from '#tests/make/visitor.ts'
import { type Chance, chanceFrom, type Findings } from '../shop/chance.ts'
import type { Scene } from '../shop/scene.ts'
import { hirePeople, tryToSignIn } from './people.ts'

/** Standard errors from a coin's throw at which two distributions count as different: once in 2 000 runs by chance alone. */
const tolerated = 3.5

/**
 * Wrong passwords for people who are known and for people who are not, one after the other in random order. Whoever watches the clock must do
 * no better than a coin (the probability that a known person's answer takes longer than an unknown one's, Mann and Whitney), and the answers are
 * the same to the byte but for the address that was typed.
 */
export async function timeSignIns(
  scene: Scene,
  { rounds, seed }: { rounds: number; seed: number },
): Promise<Findings> {
  const chance = chanceFrom(seed)
  const people = await hirePeople(scene, 20)
  const visitor = scene.shop.visitor()
  const times = { known: [] as number[], unknown: [] as number[] }
  const answers = new Set<string>()
  for (const kind of shuffled(rounds, chance.next)) {
    const place = String(chance.between(0, people.length - 1)).padStart(3, '0')
    const email = `${kind === 'known' ? 'person' : 'nobody'}-${place}@prov.example`
    // Limits are another run's matter; here every try is to reach the password.
    await scene.ask('DELETE FROM allowance')
    const began = performance.now()
    const answer = await tryToSignIn(visitor, wrongPassword(email, chance))
    times[kind].push(performance.now() - began)
    answers.add(withoutAddress(answer, email))
  }
  const share = shareLonger(times.known, times.unknown)
  const error = Math.sqrt((2 * rounds + 1) / (12 * rounds * rounds))
  const faults = Math.abs(share - 0.5) > tolerated * error ? ['the clock tells who is known'] : []
  if (answers.size !== 1) faults.push(`there are ${answers.size} different answers`)
  const notes = {
    'known longer in': `${(100 * share).toFixed(1)} % of pairs`,
    'a coin by chance': `50 ± ${(100 * tolerated * error).toFixed(1)} %`,
    'medians, known and unknown': `${median(times.known)} and ${median(times.unknown)} ms`,
  }
  return { rounds, seed, faults, notes }
}

const wrongPassword = (email: string, { between }: Chance) => ({
  ...{ email, password: `wrong ${between(100_000, 999_999)} password`, address: '203.0.113.1' },
})

/** As many of each, in random order. */
function shuffled(rounds: number, next: () => number): ('known' | 'unknown')[] {
  const order = Array.from({ length: 2 * rounds }, (_, place) => ({
    kind: place % 2 === 0 ? ('known' as const) : ('unknown' as const),
    at: next(),
  }))
  return order.sort((one, other) => one.at - other.at).map(({ kind }) => kind)
}

const withoutAddress = ({ status, headers, body }: Answer, email: string): string =>
  JSON.stringify([
    status,
    Object.keys(headers).sort(),
    body.replaceAll(email, '').replaceAll(/nonce="[^"]*"/g, ''),
  ])

/** The share of pairs in which the first takes longer; ties count half. */
function shareLonger(first: number[], second: number[]): number {
  const sorted = [...second].sort((one, other) => one - other)
  const below = first.map((time) => (place(sorted, time) + place(sorted, time, true)) / 2)
  return below.reduce((sum, each) => sum + each, 0) / (first.length * second.length)
}

/** How many are below a time, or not above it. */
function place(sorted: number[], time: number, including = false): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const value = sorted[middle] ?? 0
    if (value < time || (including && value === time)) low = middle + 1
    else high = middle
  }
  return low
}

const median = (times: number[]): string =>
  ([...times].sort((one, other) => one - other)[times.length >> 1] ?? 0).toFixed(1)
