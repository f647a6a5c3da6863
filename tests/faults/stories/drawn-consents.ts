import { randomUUID } from 'node:crypto'
import type { Chance } from '../shop/chance.ts'
import type { KnownConsent } from './bookkeeping.ts'

/** One of several, by chance. */
export const one = <Of>(all: readonly Of[], chance: Chance): Of =>
  all[chance.between(0, all.length - 1)] as Of
const some = <Of>(all: readonly Of[], chance: Chance): Of[] =>
  all.filter(() => chance.next() < 0.75)

const dayMs = 86_400_000
/** Beginnings and ends around now: what has run out, what runs out while it is read, what is long, what is too long. */
const begins = [-400 * dayMs, -dayMs, -dayMs, -dayMs, dayMs]
const ends = [-1_000, 8, 30, 60, dayMs, 300 * dayMs, 300 * dayMs, 300 * dayMs, 1_200 * dayMs]

/** Any consent: some do, others have run out, cover less, or are longer than one may be. */
export function drawConsent(chance: Chance): KnownConsent {
  const now = Date.now()
  return {
    id: randomUUID(),
    givenAt: new Date(now + one(begins, chance)),
    expiresAt: new Date(now + one(ends, chance)),
    text: chance.next() < 0.9,
    locales: some(['sv', 'nb', 'en'], chance),
    channels: some(['site', 'press', 'newsletter'], chance),
  }
}

/** One that should do, for a long time or just long enough to be read. */
export const drawGoodConsent = (chance: Chance): KnownConsent => ({
  ...drawConsent(chance),
  ...{ givenAt: new Date(Date.now() - dayMs), text: true },
  expiresAt: new Date(Date.now() + one([60, 120, 300 * dayMs, 300 * dayMs, 300 * dayMs], chance)),
})
