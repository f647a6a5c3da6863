import type { CardTestingMode } from '#app/domain/organisation/card-testing.ts'

/** Who starts a payment: the address that the request came from, and the e-mail. */
export type Payer = { address: string; email: string }

/** What is paid on a page. Of an order only the refused cards are counted, never the pages. */
export type PaidFor = 'gift' | 'plan' | 'order'

/** Why no payment page is made. Nothing is written then, and nothing is asked of Stripe. */
export type PaymentRefusal = 'payments_crowded' | 'cards_declined' | 'payments_stopped'

/** Whose pages are too many: then the oldest of theirs may give way. */
export type Crowd = 'address' | 'everybody'

/**
 * Every bar there is. A *card* is one that could be tried: a page that stands open, or a card that was refused on one that was never paid. Each
 * payment that came earns room for more.
 */
export const bars = {
  address: { cards: 5, morePerPayment: 2, declineHours: 6, unpaidPagesInHour: 600 },
  order: { declines: 12, withinHours: 1 },
  email: { declines: 6 },
  page: { declines: 4 },
  everybody: { openPages: 32, morePerPayment: 1 / 4 },
  stop: { declines: 16, ofOneAmount: 10, morePerPayment: 1 / 8, windowMinutes: 15 },
} as const

/** When a page that nobody pays gives way to a new one, counted from when it was made or a card was last refused on it. */
export const givesWay = {
  /** To a new one from the same address at once. */
  atOnceSeconds: 60,
  /** Younger ones too, after a new one has waited so long, unless a card was refused at the address within the hour. */
  youngAfterWaitingSeconds: 1,
  /** To one from anywhere. */
  everybodysMinutes: 5,
} as const

/** What is known when a payment is to be started, but for itself. `tried`: a card was refused at the address within the hour. */
export type Standing = {
  mode: CardTestingMode
  stopped: boolean
  address: { open: number; declines: number; paid: number; unpaid: number; tried: boolean }
  email: { declines: number }
  everybody: { open: number; paid: number }
}

type OfAddress = Pick<Standing['address'], 'open' | 'declines' | 'paid'>

const roomOf = ({ paid }: { paid: number }): number =>
  bars.address.cards + bars.address.morePerPayment * paid

const roomOfEverybody = ({ paid }: { paid: number }): number =>
  bars.everybody.openPages + Math.floor(bars.everybody.morePerPayment * paid)

/** By how many an address has more pages open than cards may still be tried from it. */
export const pagesTooMany = (address: OfAddress): number =>
  Math.min(address.open, Math.max(0, address.open + address.declines - roomOf(address)))

/** Whose open pages are too many; undefined when there is room. */
export function crowdOf({ mode, address, everybody }: Standing): Crowd | undefined {
  if (address.open + address.declines >= roomOf(address)) return 'address'
  const isFull = mode === 'automatic' && everybody.open >= roomOfEverybody(everybody)
  return isFull ? 'everybody' : undefined
}

/**
 * How long somebody waits for a page to be paid or to give way. Not beside refused cards: then none of the young ones does, and whoever tries
 * cards is told at once.
 */
export function longestWaitMs({ crowd, standing }: { crowd: Crowd; standing: Standing }): number {
  if (crowd === 'everybody') return 1_000
  return standing.address.tried ? 0 : 6_000
}

/** Near the bar it is counted under a lock, lest many at once pass it together. */
export const isNearlyCrowded = ({ mode, everybody }: Standing): boolean =>
  mode === 'automatic' && everybody.open >= roomOfEverybody(everybody) / 2

/** Why a gift or a plan is not started; undefined when it may be. */
export function whyNotAdmitted(standing: Standing): PaymentRefusal | undefined {
  const { mode, stopped, address, email } = standing
  if (mode === 'stopped' || (mode === 'automatic' && stopped)) return 'payments_stopped'
  if (address.declines >= roomOf(address)) return 'cards_declined'
  if (email.declines >= bars.email.declines) return 'cards_declined'
  const isEndless = address.unpaid >= bars.address.unpaidPagesInHour
  return isEndless || crowdOf(standing) ? 'payments_crowded' : undefined
}

/** What is known when an order is to be paid: cards refused at its address since the last payment that came from there, within the hour. */
export type OrderStanding = { mode: CardTestingMode; declines: number }

/** More cards were refused than a buyer has. */
export const isOverOrderDeclines = ({ declines }: Pick<OrderStanding, 'declines'>): boolean =>
  declines > bars.order.declines

/** Why an order is not to be paid now; undefined when it may be. */
export function whyOrderNotAdmitted(standing: OrderStanding): PaymentRefusal | undefined {
  if (standing.mode === 'stopped') return 'payments_stopped'
  return isOverOrderDeclines(standing) ? 'cards_declined' : undefined
}

/** Refused cards on pages that nobody has paid, and payments that came, within the window. */
export type Seen = { declines: number; paid: number }

/** Whether so many cards are refused that somebody is trying them: a floor, and a part of what came. */
export const isOverBar = ({ declines, paid }: Seen, of: 'declines' | 'ofOneAmount'): boolean =>
  declines >= bars.stop[of] + Math.floor(bars.stop.morePerPayment * paid)

/** A first stop lasts so long, each that follows soon after twice as long as the one before. */
export const stopMinutes = { first: 15, longest: 240 }
/** A stop that ended within so many hours makes the next one longer. */
export const relapseHours = 6
