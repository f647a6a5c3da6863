import type { Locale } from '#app/i18n/locale.ts'

export const tributeKinds = ['honour', 'memory'] as const
export type TributeKind = (typeof tributeKinds)[number]

/** How its card reaches somebody: by e-mail on a day, or printed by the giver. */
export const tributeWays = ['email', 'print'] as const
export type TributeWay = (typeof tributeWays)[number]

/** The letter that brings a card, or its giver the way to print it. */
export const cardLetter = {
  email: 'tribute-card',
  print: 'tribute-print',
} as const satisfies Record<TributeWay, string>

/**
 * Where a card stands, and where it may go: it waits for its gift, then for its day. `unwanted`: whoever owns the address wants no cards of ours; `failed`: it could not be
 * delivered.
 */
export const tributeMoves = {
  asked: ['due', 'printed', 'taken_back', 'unwanted'],
  due: ['sent', 'taken_back', 'unwanted', 'failed'],
  printed: ['taken_back'],
  sent: [],
  taken_back: [],
  unwanted: [],
  failed: [],
} as const satisfies Record<string, readonly string[]>
export type TributeState = keyof typeof tributeMoves

/** Longest texts of a card: it is a card, not a letter, and goes to somebody who never asked for it (safety.md, S17). */
export const longestName = 80
export const longestGreeting = 200

/** The most cards that go to one address on one day, whoever sends them; the database holds it. */
export const mostCardsADay = 3

/** So far ahead a day may be chosen: the address is kept until then. */
export const mostDaysAhead = 92

/** A card that goes with a gift in somebody's honour or memory. */
export type TributeWish = {
  kind: TributeKind
  honoured: string
  sender: string
  greeting: string
  /** `day` is the legal day on which it goes; of one that is printed, the day on which the giver is sent it, if she chose one. */
  delivery: { way: 'email'; to: string; day: string } | { way: 'print'; day?: string }
}

/** A card as its gift's pages show it. */
export type TributeView = {
  id: string
  donationId: string
  kind: TributeKind
  way: TributeWay
  state: TributeState
  locale: Locale
  honoured: string
  sender: string
  greeting: string
  /** The legal day on which it goes, or went; the one that was wished for until its gift is paid. */
  day: string | undefined
}
