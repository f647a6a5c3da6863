import { randomInt } from 'node:crypto'
import type { StoryContent } from '#app/domain/stories/story-content.ts'
import { type Locale, locales } from '#app/i18n/locale.ts'
import type { Chance } from '../shop/chance.ts'

/** Letters that stand nowhere else. No digits: the check before publishing would take them for a number. */
export const newCanary = (): string =>
  `qzk${Array.from({ length: 13 }, () => 'abcdefghijklmnop'[randomInt(16)]).join('')}`

const words = 'grön lykta silver morgon trappa bröd regn fönster bok buss låda väg kaffe dag'.split(
  ' ',
)

/** A story that has the canary in its alias, and in title, note and text of each language; `long`: more than fits in a row of its table. */
export function canaryContent(canary: string, chance: Chance, long: boolean): StoryContent {
  const filling = () =>
    Array.from({ length: long ? 1_500 : 40 }, () => words[chance.between(0, words.length - 1)])
  const text = (locale: Locale) => ({
    title: `Titel ${canary} ${locale}`,
    contentNote: `Den rör ${canary}.`,
    body: `Först ${canary}.\n\n::: Här står ${canary}\n\n${filling().join(' ')}\n\n:::\n\nSist *${canary}*.`,
  })
  const [sv, nb, en] = locales.map(text)
  if (!sv || !nb || !en) throw new Error('three languages')
  return { alias: `Al ${canary}`, month: '2026-05', texts: { sv, nb, en } }
}
