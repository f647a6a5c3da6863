import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newGiftForm } from '#app/domain/donations/gift-form-seal.server.ts'
import { sweepPayers } from '#app/domain/payments/card-testing/sweep-payers.server.ts'
import { db } from '#app/platform/db.server.ts'
import { addHours } from '#app/values/period.ts'
import { madeAddress } from '#tests/make/address.ts'
import { makeFund } from '#tests/make/gift.ts'
import { type Till, tell, times, useTill } from '../checkout/till.ts'
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

const openPages = () => db().paymentPage.count({ where: { endedAt: null, closedAt: null } })
const pagesOf = async (address: string, amounts: number[]) => {
  const pages = []
  for (const amount of amounts) pages.push(await pageOf(till, { address, amount }))
  return pages
}

const openOnesOf = async (pages: string[]) => {
  const states = await statusesOf(till, pages)
  return pages.filter((_page, at) => states[at] === 'open')
}

describe('an address', () => {
  it('is never refused while no card was: the page that has stood longest gives way, five are open', async () => {
    const address = madeAddress()
    const together = await times(7, (at) =>
      refusalOf(till, { address, rhythm: at % 2 === 0 ? 'once' : 'monthly' }),
    )
    expect(together).toEqual(Array(7).fill(undefined))
    expect(await openPages()).toBe(5)
    await tell(till)
    await pageOf(till, { address })
    expect(await openPages()).toBe(5)
    const { data } = await till.stripe.checkout.sessions.list({ status: 'open', limit: 100 })
    expect(data).toHaveLength(5)
    await tell(till)
    await till.audit()
  })

  it('closes a page of more than a minute at once, and the one with the oldest sign of life', async () => {
    const address = madeAddress()
    const pages = await pagesOf(address, [2_000, 2_100, 2_200, 2_300])
    await till.passMinutes(2)
    await decline(till, pages[0] ?? '')
    await pageOf(till, { address, amount: 2_400 })
    expect(await statusesOf(till, pages)).toEqual(['open', 'expired', 'open', 'open'])
  })

  it('earns room for two more with each payment that came', async () => {
    const address = madeAddress()
    const [gift, plan] = [
      await pageOf(till, { address }),
      await pageOf(till, { address, rhythm: 'monthly' }),
    ]
    for (const page of [gift, plan]) await till.press(page, 'pay')
    await tell(till)
    for (let round = 0; round < 9; round += 1) await pageOf(till, { address })
    expect(await openPages()).toBe(9)
    await till.audit()
  })

  it.each(['once', 'monthly'] as const)(
    'has five cards: open pages and refused cards are never more, %s',
    async (rhythm) => {
      const address = madeAddress()
      const pages = []
      for (const amount of [2_000, 2_100, 2_200, 2_300, 2_400])
        pages.push(await pageOf(till, { address, amount, rhythm }))
      await till.passMinutes(0.5)
      await decline(till, pages[4] ?? '')
      expect(await statusesOf(till, pages)).toEqual(['expired', 'open', 'open', 'open', 'open'])
      expect(await refusalOf(till, { address, amount: 2_500, rhythm })).toBe('payments_crowded')
      for (const left of [3, 2, 1, 0]) {
        const [open] = await openOnesOf(pages)
        await till.passMinutes(0.1)
        await decline(till, open ?? '')
        expect(await openOnesOf(pages)).toHaveLength(left)
      }
      expect(await refusalOf(till, { address, amount: 2_500, rhythm })).toBe('cards_declined')
      expect(await refusalOf(till, { rhythm })).toBeUndefined()
      await till.passMinutes(7 * 60)
      expect(await refusalOf(till, { address, amount: 2_500, rhythm })).toBeUndefined()
      await till.audit()
    },
  )

  it('has its cards closed on a page after the fourth, and may begin once more', async () => {
    const address = madeAddress()
    const page = await pageOf(till, { address })
    for (let card = 0; card < 3; card += 1) await decline(till, page)
    expect(await statusOf(till, page)).toBe('open')
    await decline(till, page)
    expect(await statusOf(till, page)).toBe('expired')
    const last = await pageOf(till, { address })
    await decline(till, last)
    expect(await refusalOf(till, { address })).toBe('cards_declined')
  })
})

it('three refused cards and a fourth that pays is a gift, and they count no more', async () => {
  const address = madeAddress()
  for (const rhythm of ['once', 'monthly'] as const) {
    const page = await pageOf(till, { address, rhythm })
    for (let card = 0; card < 3; card += 1) await decline(till, page)
    await till.press(page, 'pay')
    await tell(till)
  }
  expect(await db().donation.count({ where: { state: 'settled' } })).toBe(2)
  for (let round = 0; round < 9; round += 1) await pageOf(till, { address })
  expect(await openPages()).toBe(9)
  await till.audit()
})

it('an e-mail is refused after six refused cards, from wherever', async () => {
  const email = 'samma@prov.example'
  for (let card = 0; card < 6; card += 1)
    await decline(till, await pageOf(till, { email, amount: 2_000 + card }))
  expect(await refusalOf(till, { email: email.toUpperCase() })).toBe('cards_declined')
  expect(await refusalOf(till)).toBeUndefined()
})

it('the same form again is the same page and spends nothing', async () => {
  const [address, form] = [madeAddress(), newGiftForm(till.now())]
  const wish = { address, form, email: 'samma@prov.example' }
  const pages = await times(12, () => pageOf(till, wish))
  expect(new Set(pages).size).toBe(1)
  expect(await db().paymentPage.count()).toBe(1)
})

it('an event that is told twice counts one refused card', async () => {
  const page = await pageOf(till)
  await till.press(page, 'decline')
  await tell(till)
  await tell(till)
  expect((await db().paymentPage.findFirstOrThrow()).declines).toBe(1)
})

it('nobody can be found by what is kept, and after a day nothing is', async () => {
  await pageOf(till, { address: '192.0.2.7', email: 'greta@prov.example' })
  const row = await db().paymentPage.findFirstOrThrow()
  expect(JSON.stringify(row)).not.toMatch(/192\.0\.2\.7|greta/)
  expect(await sweepPayers(addHours(till.now(), 24))).toBe(0)
  expect(await sweepPayers(addHours(till.now(), 26))).toBe(1)
})
