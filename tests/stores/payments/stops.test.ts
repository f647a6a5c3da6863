import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { countStops } from '#app/domain/payments/card-testing/count-stops.server.ts'
import { listStops } from '#app/domain/payments/card-testing/list-stops.server.ts'
import { db } from '#app/platform/db.server.ts'
import { madeAddress } from '#tests/make/address.ts'
import { makeFund } from '#tests/make/gift.ts'
import { basketOf, submit, type Till, tell, useTill } from '../checkout/till.ts'
import { decline, pageOf, refusalOf, statusOf } from './tried-cards.ts'

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
    const answers = await Promise.all(Array.from({ length: 80 }, () => refusalOf(till)))
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(32)
  })

  it('are stopped at one amount after six refused cards, and at every amount after eight', async () => {
    for (let card = 0; card < 6; card += 1)
      await decline(till, await pageOf(till, { amount: 2_000 }))
    expect(await refusalOf(till, { amount: 2_000 })).toBe('payments_stopped')
    for (let card = 0; card < 2; card += 1)
      await decline(till, await pageOf(till, { amount: 3_000 + card }))
    expect(await refusalOf(till, { amount: 25_000 })).toBe('payments_stopped')
    expect(await submit(till, await basketOf())).toMatchObject({ refusal: 'payments_stopped' })
    const stops = await listStops(till.now())
    expect(stops.map(({ scope, declines }) => [scope, declines])).toEqual([
      ['all', 8],
      ['SEK 2000', 6],
    ])
    expect(await countStops(till.now())).toBe(2)
  })

  it('may go on after a quarter of an hour, and half an hour when it begins anew', async () => {
    for (let card = 0; card < 8; card += 1)
      await decline(till, await pageOf(till, { amount: 2_000 + card }))
    await till.passMinutes(16)
    for (let card = 0; card < 8; card += 1)
      await decline(till, await pageOf(till, { amount: 3_000 + card }))
    await till.passMinutes(16)
    expect(await refusalOf(till)).toBe('payments_stopped')
    await till.passMinutes(15)
    expect(await refusalOf(till)).toBeUndefined()
  })

  it('keep open pages on which no card was refused; the others are closed', async () => {
    const honest = await pageOf(till, { amount: 25_000 })
    const tried = []
    for (let card = 0; card < 8; card += 1) tried.push(await pageOf(till, { amount: 2_000 + card }))
    for (const page of tried) await decline(till, page)
    expect(await statusOf(till, honest)).toBe('open')
    expect(new Set(await Promise.all(tried.map((page) => statusOf(till, page))))).toEqual(
      new Set(['expired']),
    )
    await till.press(honest, 'pay')
    await tell(till)
    expect(await db().donation.count({ where: { state: 'settled' } })).toBe(1)
    await till.audit()
  })
})

describe('the switch', () => {
  it('stops everything at once, and says so on Today', async () => {
    await setMode('stopped')
    expect(await refusalOf(till)).toBe('payments_stopped')
    expect(await countStops(till.now())).toBe(1)
    expect(await db().donation.count()).toBe(0)
  })

  it('lets everything through whatever is refused, but for the limits of an address', async () => {
    await setMode('let_through')
    for (let card = 0; card < 12; card += 1) await decline(till, await pageOf(till))
    expect([await refusalOf(till), await countStops(till.now())]).toEqual([undefined, 0])
    const address = madeAddress()
    for (let round = 0; round < 5; round += 1) await pageOf(till, { address })
    expect(await refusalOf(till, { address })).toBe('payments_crowded')
  })
})
