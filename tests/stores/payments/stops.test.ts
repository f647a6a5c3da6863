import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { countStaffStops } from '#app/domain/payments/card-testing/count-staff-stops.server.ts'
import { countStops } from '#app/domain/payments/card-testing/count-stops.server.ts'
import { listStops } from '#app/domain/payments/card-testing/list-stops.server.ts'
import { db } from '#app/platform/db.server.ts'
import { madeAddress } from '#tests/make/address.ts'
import { makeFund } from '#tests/make/gift.ts'
import { basketOf, reachPage, submit, type Till, tell, times, useTill } from '../checkout/till.ts'
import { decline, pageOf, refusalOf, statusesOf, statusOf } from './tried-cards.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
afterAll(() => till.close())
beforeEach(async () => {
  await till.open()
  await makeFund()
})

const setMode = (mode: string) =>
  db().setting.create({ data: { name: 'card_testing', value: { mode, reason: 'prov' } } })

describe('everybody together', () => {
  it('have 32 pages open at once where nobody has paid', async () => {
    const answers = await times(40, () => refusalOf(till))
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(32)
  })

  it('are stopped at one amount after ten refused cards, and at every amount after sixteen; orders go on', async () => {
    await declineAnew(10, 2_000, 0)
    expect(await refusalOf(till, { amount: 2_000 })).toBe('payments_stopped')
    await declineAnew(6, 3_000)
    expect(await refusalOf(till, { amount: 25_000 })).toBe('payments_stopped')
    expect(await refusalOf(till, { amount: 25_000, rhythm: 'monthly' })).toBe('payments_stopped')
    expect(await submit(till, await basketOf())).toMatchObject({ ok: true })
    const stops = await listStops(till.now())
    expect(stops.map(({ scope, declines }) => [scope, declines])).toEqual([
      ['all', 16],
      ['SEK 2000', 10],
    ])
    expect(await countStops(till.now())).toBe(2)
  })

  it('may go on after a quarter of an hour, and half an hour when it begins anew', async () => {
    await declineAnew(16, 2_000)
    await till.passMinutes(16)
    await declineAnew(16, 3_000)
    await till.passMinutes(16)
    expect(await refusalOf(till)).toBe('payments_stopped')
    await till.passMinutes(15)
    expect(await refusalOf(till)).toBeUndefined()
  })

  it('keep open pages on which no card was refused; the others are closed', async () => {
    const honest = await pageOf(till, { amount: 25_000 })
    const tried = await declineAnew(16, 2_000)
    expect(await statusOf(till, honest)).toBe('open')
    expect(new Set(await statusesOf(till, tried))).toEqual(new Set(['expired']))
    await till.press(honest, 'pay')
    await tell(till)
    expect(await db().donation.count({ where: { state: 'settled' } })).toBe(1)
    await till.audit()
  })
})

/** So many cards are refused, each at an amount and an address of its own unless the amounts do not differ. */
async function declineAnew(count: number, amount: number, apart = 1): Promise<string[]> {
  const pages = []
  for (let card = 0; card < count; card += 1)
    pages.push(await pageOf(till, { amount: amount + card * apart }))
  for (const page of pages) await decline(till, page)
  return pages
}

describe('an order', () => {
  it('is refused after more than twelve refused cards of its address in an hour, and its pages are closed', async () => {
    const address = madeAddress()
    const page = await reachPage(till, await basketOf(), { from: address })
    for (let card = 0; card < 12; card += 1) await decline(till, page)
    expect(await submit(till, await basketOf(), { from: address })).toMatchObject({ ok: true })
    expect(await statusOf(till, page)).toBe('open')
    await decline(till, page)
    expect(await statusOf(till, page)).toBe('expired')
    const refused = { ok: false, refusal: 'cards_declined' }
    expect(await submit(till, await basketOf(), { from: address })).toMatchObject(refused)
    expect(await refusalOf(till, { address })).toBe('cards_declined')
    expect(await submit(till, await basketOf())).toMatchObject({ ok: true })
    await till.passMinutes(61)
    expect(await submit(till, await basketOf(), { from: address })).toMatchObject({ ok: true })
    await till.audit()
  })

  it('may be paid again once a payment came, and takes as many pages as are asked for', async () => {
    const address = madeAddress()
    for (let round = 0; round < 20; round += 1)
      await reachPage(till, await basketOf(), { from: address })
    const page = await reachPage(till, await basketOf(), { from: address })
    for (let card = 0; card < 12; card += 1) await decline(till, page)
    await till.press(page, 'pay')
    await tell(till)
    const next = await reachPage(till, await basketOf(), { from: address })
    await decline(till, next)
    expect(await submit(till, await basketOf(), { from: address })).toMatchObject({ ok: true })
    await till.audit()
  })
})

describe('the switch', () => {
  it('stops everything at once, and says so on Today', async () => {
    await setMode('stopped')
    expect(await refusalOf(till)).toBe('payments_stopped')
    expect(await refusalOf(till, { rhythm: 'monthly' })).toBe('payments_stopped')
    expect(await submit(till, await basketOf())).toMatchObject({ refusal: 'payments_stopped' })
    expect([await countStops(till.now()), await countStaffStops()]).toEqual([0, 1])
    const [gifts, plans, orders] = [
      await db().donation.count(),
      await db().plan.count(),
      await db().order.count(),
    ]
    expect([gifts, plans, orders]).toEqual([0, 0, 0])
  })

  it('lets everything through whatever is refused, but for the limits of an address', async () => {
    await setMode('let_through')
    await declineAnew(20, 2_000, 0)
    expect([await refusalOf(till), await countStops(till.now())]).toEqual([undefined, 0])
    const address = madeAddress()
    const page = await pageOf(till, { address })
    for (let card = 0; card < 4; card += 1) await decline(till, page)
    await decline(till, await pageOf(till, { address }))
    expect(await refusalOf(till, { address })).toBe('cards_declined')
  })
})
