import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newGiftForm } from '#app/domain/donations/gift-form-seal.server.ts'
import { sweepPayers } from '#app/domain/payments/card-testing/sweep-payers.server.ts'
import { db } from '#app/platform/db.server.ts'
import { addHours } from '#app/values/period.ts'
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

describe('an address', () => {
  it('has five pages open at once, however many are asked for together', async () => {
    const address = madeAddress()
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => refusalOf(till, { address })),
    )
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(5)
    expect(answers.filter((answer) => answer === 'payments_crowded')).toHaveLength(25)
    const [donations, payments] = [await db().donation.count(), await db().payment.count()]
    expect([donations, payments]).toEqual([5, 5])
  })

  it('earns room by paying', async () => {
    const address = madeAddress()
    const pages = [await pageOf(till, { address }), await pageOf(till, { address })]
    for (const page of pages) await till.press(page, 'pay')
    await tell(till)
    for (let round = 0; round < 9; round += 1) await pageOf(till, { address })
    expect(await refusalOf(till, { address })).toBe('payments_crowded')
  })

  it('loses the page that has stood longest to a new one after five minutes', async () => {
    const address = madeAddress()
    const pages = []
    for (let round = 0; round < 5; round += 1) pages.push(await pageOf(till, { address }))
    expect(await refusalOf(till, { address })).toBe('payments_crowded')
    await till.passMinutes(6)
    await pageOf(till, { address })
    expect(await statusOf(till, pages[0] ?? '')).toBe('expired')
    expect(await statusOf(till, pages[1] ?? '')).toBe('open')
  })

  it('has its pages closed after four refused cards, and begins no more', async () => {
    const address = madeAddress()
    const pages = [await pageOf(till, { address }), await pageOf(till, { address, amount: 5_000 })]
    for (let round = 0; round < 3; round += 1) await decline(till, pages[0] ?? '')
    expect(await statusOf(till, pages[0] ?? '')).toBe('open')
    expect(await refusalOf(till, { address, amount: 7_000 })).toBeUndefined()
    await decline(till, pages[0] ?? '')
    expect([await statusOf(till, pages[0] ?? ''), await statusOf(till, pages[1] ?? '')]).toEqual([
      'expired',
      'expired',
    ])
    expect(await refusalOf(till, { address })).toBe('cards_declined')
    expect(await refusalOf(till)).toBeUndefined()
    await till.passMinutes(7 * 60)
    expect(await refusalOf(till, { address })).toBeUndefined()
  })
})

it('three refused cards and a fourth that pays is a gift like any other', async () => {
  const address = madeAddress()
  const page = await pageOf(till, { address })
  for (let round = 0; round < 3; round += 1) await decline(till, page)
  await till.press(page, 'pay')
  await tell(till)
  expect(await db().donation.count({ where: { state: 'settled' } })).toBe(1)
  expect(await refusalOf(till, { address })).toBeUndefined()
  await till.audit()
})

it('an e-mail has six pages in an hour that nobody paid, from wherever', async () => {
  const email = 'samma@prov.example'
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => refusalOf(till, { email: email.toUpperCase() })),
  )
  expect(answers.filter((answer) => answer === undefined)).toHaveLength(6)
  expect(await refusalOf(till, { email })).toBe('payments_crowded')
})

it('the same form again is the same page and spends nothing', async () => {
  const [address, form] = [madeAddress(), newGiftForm(till.now())]
  const wish = { address, form, email: 'samma@prov.example' }
  const pages = await Promise.all(Array.from({ length: 12 }, () => pageOf(till, wish)))
  expect(new Set(pages).size).toBe(1)
  expect(await db().paymentPayer.count()).toBe(1)
})

it('a basket is sent again with changes eight times in a day', async () => {
  const basket = await basketOf(1, 1)
  for (let round = 0; round < 8; round += 1) {
    const email = `buyer-${round}@prov.example`
    expect(await submit(till, basket, { email })).toMatchObject({ ok: true })
  }
  expect(await submit(till, basket, { email: 'buyer-9@prov.example' })).toMatchObject({
    ...{ ok: false, refusal: 'payments_crowded' },
  })
  await till.audit()
})

it('an event that is told twice counts one refused card', async () => {
  const page = await pageOf(till)
  await till.press(page, 'decline')
  await tell(till)
  await tell(till)
  expect((await db().paymentPayer.findFirstOrThrow()).declines).toBe(1)
})

it('nobody can be found by what is kept, and after a day nothing is', async () => {
  await pageOf(till, { address: '192.0.2.7', email: 'greta@prov.example' })
  const row = await db().paymentPayer.findFirstOrThrow()
  expect(JSON.stringify(row)).not.toMatch(/192\.0\.2\.7|greta/)
  expect(await sweepPayers(addHours(till.now(), 24))).toBe(0)
  expect(await sweepPayers(addHours(till.now(), 26))).toBe(1)
})
