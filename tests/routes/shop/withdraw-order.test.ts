import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { orderNumber } from '#app/domain/orders/order.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makePaidOrder } from '#tests/make/order.ts'
import { makeOrganisation } from '#tests/make/organisation.ts'
import { ask, formsOf, wordsOf } from './withdraw-site.ts'
import { ada, confirm, follow, stepTwo } from './withdraw-walk.ts'

let database: TestDatabase

beforeAll(async () => {
  // Nothing listens where letters are sent: whatever is shown here is shown without any mail.
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.reset()
  await makeOrganisation()
})

const rows = () => db().withdrawal.findMany({ orderBy: { id: 'asc' } })
const letters = () => db().letter.findMany({ where: { kind: 'withdrawal-received' } })

describe('an order', () => {
  const buy = async () => {
    const { order, token } = await makePaidOrder()
    const row = await db().order.findUniqueOrThrow({ where: { id: order.id } })
    return { order, token, number: orderNumber(row.number) }
  }

  it('fills the form in when its own page leads here', async () => {
    const { order, token, number } = await buy()
    const page = await ask(`/sv/withdraw?order=${token}`)
    const { name, email } = order.buyer
    expect(formsOf(page)[0]?.fields).toMatchObject({ name, email, order: number, pieces: '' })
    expect(page.headers.get('Cache-Control')).toBe('no-store')
    expect(page.html).toContain('<meta name="robots" content="noindex"/>')
  })

  it('leaves the form empty for a word that names none', async () => {
    const page = await ask(`/sv/withdraw?order=${'x'.repeat(4000)}`)
    expect(page.status).toBe(200)
    expect(formsOf(page)[0]?.fields).toMatchObject({ name: '', order: '', email: '' })
  })

  it('is answered the same whether it exists, is somebody else’s, or does not exist', async () => {
    const { order, number } = await buy()
    const stated = [
      { ...ada, order: number, email: order.buyer.email },
      { ...ada, order: number },
      { ...ada, order: 'L-99999' },
      { ...ada, order: 'den blå ringen' },
    ]
    const answers: string[] = []
    for (const typed of stated) {
      const receipt = await follow(await confirm(await stepTwo(typed)))
      expect(receipt.status).toBe(200)
      const words = wordsOf(receipt).replaceAll(typed.order, 'ORDER').replaceAll(typed.email, 'E')
      answers.push(words.replace(/\d{2}:\d{2}:\d{2}/g, 'TIME'))
    }
    expect(new Set(answers).size).toBe(1)
    expect((await rows()).map((row) => row.orderId)).toEqual([order.id, null, null, null])
    expect(await letters()).toHaveLength(4)
  })

  it('is withdrawn from in time on the fourteenth day at 23:59 in Stockholm, and still taken in after', async () => {
    const { order, number } = await buy()
    const typed = { ...ada, order: number, email: order.buyer.email }
    // Received on 1 December, so the last day is the 15th.
    const instants = ['2026-12-15T22:59:30.000Z', '2026-12-15T23:00:30.000Z']
    for (const instant of instants) {
      shiftClock(new Date(instant).getTime() - Date.now())
      const receipt = await follow(await confirm(await stepTwo(typed)))
      shiftClock(0)
      expect(receipt.status).toBe(200)
      const day =
        instant === instants[0] ? '15 december 2026 kl. 23:59' : '16 december 2026 kl. 00:00'
      expect(wordsOf(receipt)).toContain(day)
    }
    expect(await rows()).toMatchObject(
      instants.map(() => ({ state: 'received', orderId: order.id })),
    )
  })
})

describe('a receipt', () => {
  it('is one person’s own: kept nowhere, told to nobody, without a form', async () => {
    const receipt = await follow(await confirm(await stepTwo()))
    expect(receipt.headers.get('Cache-Control')).toBe('no-store')
    expect(receipt.headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(receipt.headers.get('X-Robots-Tag')).toBe('noindex')
    expect(receipt.html).not.toContain('<form')
  })

  it('is found by nothing but its whole address', async () => {
    const confirmed = await confirm(await stepTwo())
    const path = confirmed.headers.get('Location') ?? ''
    const [row] = await rows()
    for (const wrong of [`${path}x`, path.slice(0, -1), `/sv/withdraw/received/${row?.id}`]) {
      expect((await ask(wrong)).status).toBe(404)
    }
  })
})
