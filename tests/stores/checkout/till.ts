import { expect } from 'vitest'
import type { Basket } from '#app/domain/basket/basket.ts'
import type { CheckoutRequest } from '#app/domain/checkout/checkout-form.ts'
import { hearStripe } from '#app/domain/checkout/hear-stripe.server.ts'
import { placeOrder } from '#app/domain/checkout/place-order.server.ts'
import { quoteCheckout } from '#app/domain/checkout/quote-checkout.server.ts'
import { findBreaches } from '#app/domain/ledger/invariants.server.ts'
import { sendOwedLetters } from '#app/domain/receipts/send-owed-letters.server.ts'
import { db } from '#app/platform/db.server.ts'
import { setLogLevel } from '#app/platform/log.server.ts'
import { addMinutes } from '#app/values/period.ts'
import { madeAddress } from '#tests/make/address.ts'
import { makeBasket } from '#tests/make/basket.ts'
import { useTestDatabase } from '#tests/make/database.ts'
import { makeDelivery } from '#tests/make/delivery.ts'
import { testEnvironment } from '#tests/make/environment.ts'
import { makeOrganisation } from '#tests/make/organisation.ts'
import { makeProduct } from '#tests/make/product.ts'
import { clientsFor } from '#tests/standins/running.ts'
import { startStandins } from '#tests/standins/start.ts'

const address = {
  country: 'SE',
  delivery: 'letter',
  name: 'Alma Provare',
  email: 'alma@prov.example',
  addressLine1: 'Provgatan 2',
  addressLine2: '',
  postcode: '111 22',
  city: 'Stockholm',
} as const

export type Till = Awaited<ReturnType<typeof useTill>>
export type Change = Partial<CheckoutRequest>

/** A database, and the stand-ins spoken to through the real clients. */
async function openDoors(connections: number) {
  setLogLevel('silent')
  const standins = clientsFor(await startStandins())
  const { stripe, mail } = testEnvironment()
  const database = await useTestDatabase({
    connections,
    environment: {
      stripe: { ...stripe, apiUrl: standins.url },
      mail: { ...mail, baseUrl: standins.url },
    },
  })
  return { standins, database }
}

/** Sends the letters that are owed, then asks the auditor. */
async function auditAt(now: Date): Promise<void> {
  await sendOwedLetters({ now, limit: 500 })
  expect(await findBreaches({ now })).toEqual([])
}

/** A shop's till, of which the stand-ins tell nobody anything; `tell` does. */
export async function useTill({ connections = 16 } = {}) {
  const { standins, database } = await openDoors(connections)
  const clock = { now: new Date() }
  return {
    ...standins,
    now: () => clock.now,
    /** Where the shop's database is. */
    databaseUrl: database.url,
    /** Lets time pass, for the shop and for Stripe. */
    passMinutes: async (minutes: number) => {
      clock.now = addMinutes(clock.now, minutes)
      await standins.control({ clock: { advanceSeconds: minutes * 60 } })
    },
    open: async () => {
      await standins.control({ reset: 'all' })
      await database.reset()
      clock.now = new Date()
      await Promise.all([makeOrganisation(), makeDelivery()])
    },
    audit: () => auditAt(clock.now),
    close: async () => {
      await database.close()
      await standins.close()
    },
  }
}

/** A basket with so many of a new piece of which there are so many. */
export async function basketOf(quantity = 1, stock = quantity): Promise<Basket> {
  const { variantId } = await makeProduct({ stock })
  return makeBasket([{ variantId, quantity }])
}

/** The form as the buyer would send it, with the total that the shop shows now. */
export async function formFor(basket: Basket, change: Change = {}): Promise<CheckoutRequest> {
  const typed = { ...address, ...change }
  const quote = await quoteCheckout({ basket, locale: 'sv', currency: 'SEK', ...typed })
  return { shown: quote.total ?? { amount: 0, currency: 'SEK' }, ...typed }
}

/** Submits a basket, from an address of its own unless said; answers what the shop answers. */
export async function submit(
  till: Till,
  basket: Basket,
  { from = madeAddress(), ...change }: Change & { from?: string } = {},
) {
  const request = await formFor(basket, change)
  const wish = { basket, request, locale: 'sv', currency: 'SEK', address: from } as const
  return placeOrder({ ...wish, now: till.now() })
}

/** Submits a basket and answers the payment page's address; throws when the shop refuses. */
export async function reachPage(
  till: Till,
  basket: Basket,
  change: Change & { from?: string } = {},
): Promise<string> {
  const placed = await submit(till, basket, change)
  if (!placed.ok) throw new Error(`refused: ${placed.refusal}`)
  return placed.value.url
}

export const sessionIn = (page: string): string => page.split('/').at(-1) ?? ''

/** The newest order there is, and its payment. */
export async function lastOrder() {
  const order = await db().order.findFirstOrThrow({
    orderBy: { number: 'desc' },
    include: { holds: true, lines: true },
  })
  const payment = await db().payment.findFirstOrThrow({
    where: { reference: `order/${order.id}` },
    orderBy: { createdAt: 'desc' },
  })
  const token = new URL((payment.request as { cancel_url: string }).cancel_url).searchParams
  return { order, payment, token: token.get('left') ?? '' }
}

/** Every event at Stripe, oldest first, of one type if named. */
export async function eventsOf(till: Till, type?: string) {
  const { data } = await till.stripe.events.list({ limit: 100, ...(type && { type }) })
  return data.toReversed()
}

/** Tells the shop of everything that happened at Stripe, in order; what was told before is told again. */
export async function tell(till: Till, type?: string): Promise<void> {
  for (const event of await eventsOf(till, type)) {
    expect(await hearStripe(event, till.now())).toBe('heard')
  }
}

export const stockOf = (basket: Basket) =>
  db().stock.findFirstOrThrow({
    where: { variantId: basket.lines[0]?.variantId ?? '' },
    select: { onHand: true, reserved: true },
  })

/** How many rows there are of what one sale writes. */
export async function countPapers() {
  const [orders, payments, entries, receipts, letters, refunds] = await Promise.all([
    db().order.count(),
    db().payment.count(),
    db().ledgerEntry.count(),
    db().receipt.count(),
    db().letter.count(),
    db().refund.count(),
  ])
  return { orders, payments, entries, receipts, letters, refunds }
}

export const times = <Answer>(count: number, ask: (at: number) => Promise<Answer>) =>
  Promise.all(Array.from({ length: count }, (_, at) => ask(at)))
