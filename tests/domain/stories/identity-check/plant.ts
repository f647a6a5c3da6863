import type { Secrets } from '#app/domain/stories/identity-check/check-texts.ts'
import type { Chance } from '#tests/faults/shop/chance.ts'
import { honest } from './honest.ts'
import { type Disguise, dayDisguises, numberDisguises, wordDisguises } from './planted.ts'

const emailDisguises: Record<string, Disguise> = {
  plain: (text) => text,
  capitals: (text) => text.toUpperCase(),
}

/** The ways in which each kind of thing is written. */
export function disguisesOf(kind: keyof Secrets): Record<string, Disguise> {
  if (kind === 'numbers') return numberDisguises
  if (kind === 'dates') return dayDisguises
  return kind === 'emails' ? emailDisguises : wordDisguises
}

/** One of several, by chance. */
export const one = <Of>(all: readonly Of[], { between }: Chance): Of =>
  all[between(0, all.length - 1)] as Of

/** Something put into a text of several sentences, between two words. */
export function plant(what: string, chance: Chance): string {
  const words = [one(honest, chance), one(honest, chance)].join(' ').split(' ')
  words.splice(chance.between(1, words.length - 1), 0, what)
  return words.join(' ')
}
