import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { orderNumber } from '#app/domain/orders/order.ts'
import { sendOwedLetters } from '#app/domain/receipts/send-owed-letters.server.ts'
import { findWithdrawalByToken } from '#app/domain/withdrawals/find-withdrawal.server.ts'
import { submitWithdrawal } from '#app/domain/withdrawals/submit-withdrawal.server.ts'
import { newWithdrawalForm } from '#app/domain/withdrawals/withdrawal-form-seal.server.ts'
import { db } from '#app/platform/db.server.ts'
import { setLogLevel } from '#app/platform/log.server.ts'
import { seal } from '#app/platform/seal.server.ts'
import { makeOrder, makePaidOrder } from '#tests/make/order.ts'
import { makeOrganisation } from '#tests/make/organisation.ts'
import { findLetters, minutesAfter, usePostOffice } from '../receipts/post-office.ts'

let office: Awaited<ReturnType<typeof usePostOffice>>

beforeAll(async () => {
  setLogLevel('silent')
  office = await usePostOffice()
})
beforeEach(async () => {
  await office.clear()
  await makeOrganisation()
})
afterAll(() => office.close())

const now = new Date('2026-12-15T22:59:30.750Z')
const ada = { name: 'Ada Berg', order: 'L-1042', pieces: 'ringen', email: 'ada@prov.example' }

type Wish = Partial<Parameters<typeof submitWithdrawal>[0]>
const submit = (wish: Wish = {}) =>
  submitWithdrawal({ request: ada, form: newWithdrawalForm(), locale: 'sv', now, ...wish })

async function submitted(wish: Wish = {}) {
  const outcome = await submit(wish)
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.value.token
}
const rows = () => db().withdrawal.findMany({ orderBy: { id: 'asc' } })

describe('a withdrawal', () => {
  it('is kept word for word with its moment, and its acknowledgement is owed with it', async () => {
    const token = await submitted()
    const [row] = await rows()
    expect(row).toMatchObject({
      ...{ state: 'received', orderId: null, orderNumber: 'L-1042', pieces: 'ringen' },
      ...{ name: 'Ada Berg', email: 'ada@prov.example', locale: 'sv', submittedAt: now },
    })
    expect(row?.statement.split('\n')).toHaveLength(6)
    expect(await findLetters()).toMatchObject([
      {
        ...{ key: `withdrawal-received/${row?.id}`, reference: `withdrawal/${row?.id}` },
        ...{ recipient: 'ada@prov.example', locale: 'sv', state: 'owed', owedAt: now },
      },
    ])
    expect(await findWithdrawalByToken(token)).toEqual({
      ...{ id: row?.id, locale: 'sv', email: ada.email, statement: row?.statement },
      ...{ submittedAt: now, declinedWhy: null },
    })
  })

  it.each(['sv', 'nb', 'en'] as const)('is acknowledged by one letter in %s', async (locale) => {
    const token = await submitted({ locale })
    const [row] = await rows()
    await sendOwedLetters({ now: minutesAfter(now, 1), limit: 10 })
    await sendOwedLetters({ now: minutesAfter(now, 20), limit: 10 })
    const [letter, another] = await office.inbox()
    expect(another).toBeUndefined()
    expect(letter?.to).toEqual([ada.email])
    const flowing = letter?.text.replace(/\s+/g, ' ')
    for (const line of row?.statement.split('\n') ?? []) expect(flowing).toContain(line)
    expect(flowing).toContain('2026-12-15 22:59:30 UTC')
    expect(flowing).toMatch(/15\.? (december|desember|December) 2026 (kl\.|at) 23:59:30 GMT\+1/)
    expect(letter?.html).toContain(`/${locale}/withdraw/received/${token}`)
  })

  it('is recorded and shown though the mail neighbour fails, and acknowledged later', async () => {
    await office.breakMail({ mode: 'error', times: 1 })
    const token = await submitted()
    expect(await sendOwedLetters({ now: minutesAfter(now, 1), limit: 10 })).toMatchObject({
      ...{ sent: 0, failed: 1 },
    })
    expect((await findWithdrawalByToken(token))?.submittedAt).toEqual(now)
    await office.mendMail()
    await sendOwedLetters({ now: minutesAfter(now, 120), limit: 10 })
    expect(await office.inbox()).toHaveLength(1)
  })
})

describe('one form', () => {
  it('sent twenty times at once is one withdrawal, one letter and one receipt', async () => {
    const form = newWithdrawalForm()
    const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)
    const tokens = await Promise.all(
      Array.from({ length: 20 }, (_, turn) => submitted({ form, now: later(turn) })),
    )
    expect(new Set(tokens).size).toBe(1)
    expect(await rows()).toHaveLength(1)
    expect(await findLetters()).toHaveLength(1)
  })

  it('that says something else says it too', async () => {
    const form = newWithdrawalForm()
    const first = await submitted({ form })
    const second = await submitted({ form, request: { ...ada, pieces: '' } })
    expect(second).not.toBe(first)
    expect((await rows()).map((row) => row.pieces)).toEqual(['ringen', ''])
    expect(await findLetters()).toHaveLength(2)
  })

  it('that is not ours is refused, and nothing is written', async () => {
    for (const form of ['', 'x.y', seal('gift-form', 'x'), seal('withdrawal-form', 'no id')]) {
      expect(await submit({ form })).toEqual({ ok: false, refusal: 'form_unreadable' })
    }
    expect(await rows()).toEqual([])
    expect(await findLetters()).toEqual([])
  })
})

describe('the order', () => {
  const numberOf = async (id: string) =>
    orderNumber((await db().order.findUniqueOrThrow({ where: { id } })).number)
  const statedFor = async (request: Partial<typeof ada>) => {
    await submitted({ request: { ...ada, ...request } })
    return (await rows()).at(-1)?.orderId
  }

  it('is known when its number and its address are both stated, however they are typed', async () => {
    const { order } = await makePaidOrder({ request: { email: 'Alma@prov.example' } })
    const number = await numberOf(order.id)
    expect(await statedFor({ order: number, email: 'alma@prov.example' })).toBe(order.id)
    const spoken = number.replace('L-', 'l ')
    expect(await statedFor({ order: spoken, email: 'ALMA@prov.example' })).toBe(order.id)
  })

  it('is left open when only one of them is right, and taken in all the same', async () => {
    const { order } = await makePaidOrder()
    const number = await numberOf(order.id)
    expect(await statedFor({ order: number })).toBeNull()
    expect(await statedFor({ order: 'L-1999', email: order.buyer.email })).toBeNull()
    expect(await statedFor({ order: 'L-999999999', email: order.buyer.email })).toBeNull()
  })

  it('may be unpaid: staff judge, the form does not', async () => {
    const { order } = await makeOrder()
    const number = await numberOf(order.id)
    expect(await statedFor({ order: number, email: order.buyer.email })).toBe(order.id)
  })
})
