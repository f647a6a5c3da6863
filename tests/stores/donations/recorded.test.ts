import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { takeBackGift } from '#app/domain/checkout/take-back-gift.server.ts'
import { sendOwedLetters } from '#app/domain/receipts/send-owed-letters.server.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { addMinutes } from '#app/values/period.ts'
import { makeFund } from '#tests/make/gift.ts'
import { makeRecordedGift, tryRecording } from '#tests/make/recorded-gift.ts'
import { anna } from '#tests/stores/checkout/paid-order.ts'
import { type Till, times, useTill } from '#tests/stores/checkout/till.ts'
import { creditPapers, findGift, subjectsTo, totalOf } from './given.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
beforeEach(async () => {
  await till.open()
  await makeFund()
})
afterEach(() => till.audit())
afterAll(() => till.close())

const takeBack = (donationId: string, now = till.now()) =>
  takeBackGift({ donationId, why: 'twice', by: anna, now })

/** Past the minutes for which a slip can be undone: the receipt goes. */
async function letReceiptGo(): Promise<void> {
  await till.passMinutes(6)
  await sendOwedLetters({ now: till.now(), limit: 10 })
}

describe('a recorded gift', () => {
  it('is booked at the bank on the day it came, receipted, owed a letter and told in the history', async () => {
    const gift = await makeRecordedGift({ now: till.now(), by: anna })
    expect(gift).toMatchObject({
      ...{ state: 'settled', way: 'bank', bankReference: 'OCR 4711', refundedAmount: 0 },
      ...{ startedAt: new Date('2026-11-20T11:00:00Z'), supporterId: expect.any(String) },
    })
    const [entry] = await db().ledgerEntry.findMany({ include: { lines: true } })
    expect(entry).toMatchObject({ date: new Date('2026-11-20T00:00:00Z') })
    expect(entry?.lines.map(({ account, amount }) => [account, Number(amount)])).toEqual([
      ['1930', 150_000],
      ['3993', -150_000],
    ])
    expect(await db().receipt.findMany()).toMatchObject([
      { series: 'G', number: 1, amount: 150_000 },
    ])
    const due = addMinutes(till.now(), 5)
    expect(await db().letter.findMany()).toMatchObject([{ kind: 'gift-receipt', dueAt: due }])
    expect(await db().historyLine.findMany()).toMatchObject([
      { action: 'gifts.recorded', actorName: 'Anna', object: `donation/${gift.id}` },
    ])
    expect(await totalOf()).toBe(150_000)
    expect(await db().payment.count()).toBe(0)
  })

  it('is one gift, its form sent ten times at once', async () => {
    const formId = newId()
    const answers = await times(10, () => tryRecording({ now: till.now(), formId }))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await db().donation.count()).toBe(1)
    expect(await db().receipt.count()).toBe(1)
  })

  it('in cash from nobody known has a receipt and no letter', async () => {
    await makeRecordedGift({ now: till.now(), way: 'cash', name: '', email: '', bankReference: '' })
    const lines = await db().ledgerLine.findMany({ orderBy: { position: 'asc' } })
    expect(lines.map(({ account }) => account)).toEqual(['1910', '3993'])
    expect(await db().receipt.count()).toBe(1)
    expect(await db().letter.count()).toBe(0)
    expect(await db().supporter.count()).toBe(0)
  })

  it('of which there is one already is asked about, and recorded by whoever is sure', async () => {
    const first = await makeRecordedGift({ now: till.now() })
    const again = { ok: false, refusal: 'recorded_before' }
    expect(await tryRecording({ now: till.now() })).toEqual(again)
    expect(await db().donation.count()).toBe(1)
    expect((await tryRecording({ now: till.now(), amount: 150_001 })).ok).toBe(true)
    expect((await tryRecording({ now: till.now(), day: '2026-11-19' })).ok).toBe(true)
    expect((await tryRecording({ now: till.now(), sure: true })).ok).toBe(true)
    await takeBack(first.id)
    expect(await tryRecording({ now: till.now() })).toEqual(again)
  })

  it('that two record at the same moment is recorded by one of them', async () => {
    const answers = await times(6, () => tryRecording({ now: till.now() }))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db().donation.count()).toBe(1)
  })

  it('for a fund that is not there is refused and writes nothing', async () => {
    const answer = await tryRecording({ now: till.now(), fundId: newId() })
    expect(answer).toEqual({ ok: false, refusal: 'fund_unknown' })
    expect(await db().ledgerEntry.count()).toBe(0)
  })

  it('keeps its amount, fund and way, and is never deleted', async () => {
    const { id } = await makeRecordedGift({ now: till.now() })
    const where = { id }
    await expect(db().donation.update({ where, data: { amount: 1 } })).rejects.toThrow()
    await expect(db().donation.update({ where, data: { way: 'card' } })).rejects.toThrow()
    await expect(db().donation.delete({ where })).rejects.toThrow()
  })
})

describe('taking a recorded gift back', () => {
  it('at once writes a counter entry and a credit receipt, and nobody hears of it', async () => {
    const gift = await makeRecordedGift({ now: till.now() })
    const answers = await times(4, () => takeBack(gift.id))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await findGift(gift.id)).toMatchObject({ state: 'refunded', refundedAmount: 150_000 })
    const { credits, letters, entries } = await creditPapers()
    expect(credits).toMatchObject([{ number: 1, amount: 150_000 }])
    expect(entries[0]?.lines.map(({ account, amount }) => [account, Number(amount)])).toEqual([
      ['1930', -150_000],
      ['3993', 150_000],
    ])
    expect(letters).toEqual([])
    await letReceiptGo()
    expect(await subjectsTo(till, 'berta@prov.example')).toEqual([])
    expect(await totalOf()).toBe(0)
  })

  it('once the receipt has gone writes to the giver as well', async () => {
    const gift = await makeRecordedGift({ now: till.now() })
    await letReceiptGo()
    expect(await takeBack(gift.id)).toMatchObject({ ok: true })
    await sendOwedLetters({ now: till.now(), limit: 10 })
    expect(await subjectsTo(till, 'berta@prov.example')).toEqual([
      'Kreditkvitto K-00001',
      'Kvitto G-00001',
    ])
  })
})
