import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sendOwedLetters } from '#app/domain/receipts/send-owed-letters.server.ts'
import { db } from '#app/platform/db.server.ts'
import { setLogLevel } from '#app/platform/log.server.ts'
import { makePaidOrder } from '#tests/make/order.ts'
import {
  findLetters,
  findOnlyLetter,
  minutesAfter,
  oweReceipts,
  usePostOffice,
} from './post-office.ts'

let office: Awaited<ReturnType<typeof usePostOffice>>
const start = new Date()

beforeAll(async () => {
  setLogLevel('silent')
  office = await usePostOffice()
})
beforeEach(() => office.clear())
afterAll(() => office.close())

const sweep = (now = minutesAfter(start, 1), limit = 100) => sendOwedLetters({ now, limit })
const oweReceipt = async () => {
  const [gift] = await oweReceipts(1, start)
  if (!gift) throw new Error('no receipt is owed')
  return gift
}

describe('a letter that is due', () => {
  it('goes out once, with the receipt in it, and is known to have gone', async () => {
    const gift = await oweReceipt()
    expect(await sweep()).toEqual({ sent: 1, failed: 0, left: 0 })
    expect(await sweep(minutesAfter(start, 10))).toEqual({ sent: 0, failed: 0, left: 0 })
    const [letter, another] = await office.inbox()
    expect(another).toBeUndefined()
    expect(letter).toMatchObject({ to: ['greta@prov.example'], subject: 'Kvitto G-00001' })
    expect(letter?.text).toContain(`http://localhost:3000/sv/giving/${gift.token}`)
    expect(letter?.text).toContain('250 kr (SEK)'.replaceAll(' ', '\u00a0'))
    expect(letter?.text).toContain('Greta Givare')
    expect(await findOnlyLetter()).toMatchObject({
      ...{ state: 'sent', attempts: 1, providerId: letter?.id, leaseUntil: null, attention: null },
    })
  })

  it('confirms an order with what its receipt says', async () => {
    const order = await makePaidOrder({ now: start, request: { name: 'Bo <b>Berg</b>' } })
    await sweep()
    const [letter] = await office.inbox()
    expect(letter?.subject).toMatch(/^Bekräftelse och kvitto för order L-\d+$/)
    expect(letter?.html).toContain(`/sv/orders/${order.token}"`)
    expect(letter?.html).toContain('Bo &lt;b&gt;Berg&lt;/b&gt;')
    expect(letter?.text).toContain('S-00001')
    expect(letter?.text).toContain('549 kr (SEK)'.replaceAll(' ', '\u00a0'))
    expect(letter?.text).toContain('Sverige')
  })

  it('tells a buyer who came too late that the money comes back', async () => {
    const order = await makePaidOrder({ now: start, locale: 'en' })
    const key = `order-unmet/${order.order.id}`
    await db().letter.updateMany({ data: { kind: 'order-unmet', key } })
    await sweep()
    const [letter] = await office.inbox()
    expect(letter?.subject).toMatch(/^Refund for order L-\d+$/)
    expect(letter?.text.replace(/\s+/g, ' ')).toContain('everything you paid, SEK 549')
  })

  it('waits until it is due', async () => {
    await oweReceipt()
    expect(await sweep(minutesAfter(start, -1))).toEqual({ sent: 0, failed: 0, left: 0 })
    expect(await office.inbox()).toEqual([])
  })

  it('goes out once when four servers look for it at the same time, 200 times over', async () => {
    await oweReceipts(200, start)
    const sweeps = await Promise.all(
      Array.from({ length: 4 }, () => sweep(minutesAfter(start, 1), 200)),
    )
    const sent = sweeps.map((one) => one.sent)
    expect(sent.reduce((sum, one) => sum + one)).toBe(200)
    expect(sent.every((one) => one > 0)).toBe(true)
    const letters = await findLetters()
    expect(letters.filter(({ state, attempts }) => state === 'sent' && attempts === 1).length).toBe(
      200,
    )
    const inbox = await office.inbox()
    expect(inbox.length).toBe(200)
    expect(new Set(inbox.map(({ text }) => /G-\d{5}/.exec(text)?.[0])).size).toBe(200)
  }, 120_000)

  it('is left when the limit is reached', async () => {
    await oweReceipts(3, start)
    expect(await sweep(minutesAfter(start, 1), 2)).toEqual({ sent: 2, failed: 0, left: 1 })
  })
})

describe('a letter that cannot be written', () => {
  it('stays owed with a word to staff, keeps no other back, and goes out when it can', async () => {
    const gift = await oweReceipt()
    await oweReceipt()
    const reference = `donation/${gift.id}`
    const missing = 'donation/00000000-0000-7000-8000-000000000000'
    await db().letter.updateMany({ where: { reference }, data: { reference: missing } })
    expect(await sweep()).toEqual({ sent: 1, failed: 1, left: 0 })
    const letters = await findLetters()
    expect(letters.find((letter) => letter.reference === missing)).toMatchObject({
      ...{ state: 'owed', attention: 'cannot_be_written', firstTryAt: null },
    })
    await db().letter.updateMany({ where: { reference: missing }, data: { reference } })
    expect(await sweep(minutesAfter(start, 60 * 26))).toEqual({ sent: 1, failed: 0, left: 0 })
    expect((await findLetters()).map(({ state, attention }) => [state, attention])).toEqual([
      ['sent', null],
      ['sent', null],
    ])
  })
})
