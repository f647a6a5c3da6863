import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newGiftForm } from '#app/domain/donations/gift-form-seal.server.ts'
import { startGift } from '#app/domain/donations/start-gift.server.ts'
import { db } from '#app/platform/db.server.ts'
import { legalDate } from '#app/values/period.ts'
import { madeAddress } from '#tests/make/address.ts'
import { makeFund } from '#tests/make/gift.ts'
import { type Till, tell, useTill } from '#tests/stores/checkout/till.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
beforeEach(() => till.open())
afterEach(() => till.audit())
afterAll(() => till.close())

describe('a gift whose payment is heard of days later', () => {
  it('came on the day on which it was paid: gift, receipt and books say so', async () => {
    await makeFund()
    const words = { name: 'Greta Givare', email: 'greta@prov.example', rhythm: 'once' } as const
    const gift = { amount: 25_000, currency: 'SEK', fund: 'safe-nights' } as const
    const request = { ...words, ...gift, form: newGiftForm(till.now()) }
    const wish = { request, locale: 'sv', address: madeAddress(), now: till.now() } as const
    const started = await startGift(wish)
    if (!started.ok) throw new Error(`refused: ${started.refusal}`)
    await till.press(started.value.url, 'pay')
    const day = legalDate(new Date())
    await till.passMinutes(3 * 24 * 60)
    await tell(till)
    const row = await db().donation.findFirstOrThrow()
    expect([row.state, legalDate(row.settledAt ?? till.now())]).toEqual(['settled', day])
    const receipt = await db().receipt.findFirstOrThrow()
    expect(legalDate(new Date((receipt.content as { paidAt: string }).paidAt))).toBe(day)
    const entry = await db().ledgerEntry.findFirstOrThrow()
    expect(entry.date).toEqual(new Date(`${day}T00:00:00Z`))
  })
})
