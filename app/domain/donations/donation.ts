import type { Locale } from '#app/i18n/locale.ts'
import type { Currency, Money } from '#app/values/money.ts'
import { legalDate } from '#app/values/period.ts'
import type { Rhythm } from '#app/values/rhythm.ts'
import type { Company } from './company.ts'

/** Where a gift stands, and where it may go. A failed one may still turn out paid, when a payment was under way. */
export const donationMoves = {
  pending: ['settled', 'failed'],
  failed: ['settled'],
  settled: ['refunded'],
  refunded: [],
} as const satisfies Record<string, readonly string[]>
export type DonationState = keyof typeof donationMoves

/** How the money of a gift comes: by card at Stripe, or recorded by staff. */
export const giftWays = ['card', 'bank', 'cash'] as const
export type GiftWay = (typeof giftWays)[number]

/** A gift that staff recorded: no payment of ours brought it. */
export type RecordedWay = Exclude<GiftWay, 'card'>

/** The least gift in minor units: below it the card fee eats the gift, and thieves try cards (safety.md S6). */
export const leastGift: Record<Currency, number> = { SEK: 2000, NOK: 2000, EUR: 200 }

/** A gift as rooms pass it on. Amount in minor units. */
export type GiftRow = {
  id: string
  number: number
  amount: number
  currency: Currency
  locale: Locale
  name: string
  email: string
  companyName: string | null
  organisationNumber: string | null
  /** Whether a card goes with it. */
  hasTribute: boolean
  fund: { slug: string; name: string }
}

export type GiftView = {
  id: string
  /** "G-17". */
  number: string
  state: DonationState
  amount: Money
  fund: { slug: string; name: string }
  name: string
  email: string
  locale: Locale
  rhythm: Rhythm
  /** So much of the amount was added for what the card costs. */
  costCovered: Money
  anonymous: boolean
  company: Company | undefined
  hasTribute: boolean
  settledAt: Date | undefined
  /** What has gone back of it and when, oldest first. */
  givenBack: { id: string; amount: Money; at: Date }[]
}

/**
 * When the money of a gift came: on the day that Stripe says, however late we hear of it, since that day is in which year it counts for the tax agency. On one
 * and the same day our own clock tells: Stripe's instants are whole seconds, and no gift should have come before it was begun.
 */
export const cameAt = (paidAt: Date | undefined, now: Date): Date =>
  paidAt && legalDate(paidAt) < legalDate(now) ? paidAt : now

export const giftNumber = (number: number): string => `G-${1000 + number}`

/** The number within "G-1017"; undefined when the text is none. */
export function readGiftNumber(text: string): number | undefined {
  const digits = /^G-(\d{4,9})$/.exec(text)?.[1]
  const number = Number(digits) - 1000
  return digits && number > 0 ? number : undefined
}
