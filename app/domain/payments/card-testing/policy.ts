import type { CardTestingMode } from '#app/domain/organisation/card-testing.ts'

/** Who starts a payment: the address that the request came from, and the signed form (or basket) that was sent. */
export type Payer = { address: string; form: string }

/** Why no payment page is made. Nothing is written then, and nothing is asked of Stripe. */
export type PaymentRefusal = 'payments_crowded' | 'cards_declined' | 'payments_stopped'

/** Whose pages are too many: then the oldest of theirs may give way. */
export type Crowd = 'address' | 'everybody'

/** What is known when a payment is to be started. `unpaid` are payments of the last hour that have not come. */
export type Standing = {
  address: { open: number; paid: number; declines: number; unpaid: number }
  email: { unpaid: number }
  form: { made: number }
  everybody: { open: number; paid: number }
  stopped: boolean
}

/** A page takes so many refused cards, three typing errors and one more, before it is closed. */
export const mostDeclines = 4
/** Refused cards of an address count for so long. */
export const declineHours = 6
/** Pages that nobody has paid for so long give way when there is no room for another. */
export const giveWayMinutes = 5
/** How far back everybody's refused cards and payments are counted. */
export const windowMinutes = 15

/** Pages that stand open at once, of an address and of everybody; each payment that came earns room for more. */
const openPages = { address: 5, everybody: 32 }
/** Pages in an hour that nobody paid. */
const unpaidPages = { address: 12, email: 6 }
/** Pages in a day for one signed form: a basket is changed and sent again, a gift's form makes one. */
const pagesOfForm = 8

/** Refused cards that an address may have: four, and one more for each four payments that came. */
export const isOverDeclines = ({ declines, paid }: { declines: number; paid: number }): boolean =>
  declines >= mostDeclines + Math.floor(paid / 4)

/** Whose open pages are too many; undefined when there is room. */
export function crowdOf(standing: Standing, mode: CardTestingMode): Crowd | undefined {
  const { address, everybody } = standing
  if (address.open >= openPages.address + 2 * address.paid) return 'address'
  return mode === 'automatic' && everybody.open >= roomFor(everybody) ? 'everybody' : undefined
}

const roomFor = ({ paid }: Standing['everybody']): number =>
  openPages.everybody + Math.floor(paid / 8)

/** Near the bar it is counted under a lock, lest many at once pass it together. */
export const isNearlyCrowded = ({ everybody }: Standing): boolean =>
  everybody.open >= roomFor(everybody) / 2

/** Why a payment is not started; undefined when it may be. */
export function whyNotAdmitted(
  standing: Standing,
  mode: CardTestingMode,
): PaymentRefusal | undefined {
  if (mode === 'stopped') return 'payments_stopped'
  if (mode === 'automatic' && standing.stopped) return 'payments_stopped'
  if (isOverDeclines(standing.address)) return 'cards_declined'
  const { address, email, form } = standing
  const tooMany =
    address.unpaid >= unpaidPages.address + 3 * address.paid ||
    email.unpaid >= unpaidPages.email ||
    form.made >= pagesOfForm
  return tooMany || crowdOf(standing, mode) ? 'payments_crowded' : undefined
}

/** Refused cards on pages that nobody has paid, and payments that came, within the window. */
export type Seen = { declines: number; paid: number }

const bars = { everything: 8, oneAmount: 6 }

/** Whether so many cards are refused that somebody is trying them: a floor, and an eighth of what came. */
export const isOverBar = ({ declines, paid }: Seen, of: keyof typeof bars): boolean =>
  declines >= bars[of] + Math.floor(paid / 8)

/** A first stop lasts so long, each that follows soon after twice as long as the one before. */
export const stopMinutes = { first: 15, longest: 240 }
/** A stop that ended within so many hours makes the next one longer. */
export const relapseHours = 6
