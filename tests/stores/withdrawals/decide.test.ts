import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { orderNumber } from '#app/domain/orders/order.ts'
import { composeLetter } from '#app/domain/receipts/compose-letter.server.ts'
import { decideWithdrawal } from '#app/domain/withdrawals/decide-withdrawal.server.ts'
import { matchWithdrawal } from '#app/domain/withdrawals/match-withdrawal.server.ts'
import { submitWithdrawal } from '#app/domain/withdrawals/submit-withdrawal.server.ts'
import { newWithdrawalForm } from '#app/domain/withdrawals/withdrawal-form-seal.server.ts'
import { db } from '#app/platform/db.server.ts'
import { addMinutes } from '#app/values/period.ts'
import { anna, linesOf, payForTwo, refund } from '#tests/stores/checkout/paid-order.ts'
import { type Till, times, useTill } from '#tests/stores/checkout/till.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
beforeEach(() => till.open())
afterEach(() => till.audit())
afterAll(() => till.close())

async function withdraw(email = 'alma@prov.example') {
  const { order } = await payForTwo(till)
  const request = { name: 'Alma', order: orderNumber(order.number), pieces: '', email }
  await submitWithdrawal({ request, form: newWithdrawalForm(), locale: 'sv', now: till.now() })
  const { id } = await db().withdrawal.findFirstOrThrow({ orderBy: { id: 'desc' } })
  return { order, id }
}
const decide = (id: string, to: 'accepted' | 'declined') =>
  decideWithdrawal({ id, decision: { to, why: 'for a reason' }, by: anna, now: till.now() })
const keyOf = (id: string) => `withdrawal-declined/${id}`
const stateOf = async (id: string) =>
  (await db().withdrawal.findUniqueOrThrow({ where: { id } })).state

describe('a withdrawal', () => {
  it('accepted and refunded is closed by its refund', async () => {
    const { order, id } = await withdraw()
    await decide(id, 'accepted')
    await refund(till, order.id, {
      lines: linesOf(2, 2),
      delivery: 4_900,
      shown: 204_900,
      withdrawalId: id,
    })
    expect(await stateOf(id)).toBe('refunded')
    expect(await decide(id, 'declined')).toMatchObject({ refusal: 'decided_already' })
  })

  it('declined may be accepted after all, and an acceptance is not taken back', async () => {
    const { id } = await withdraw()
    await decide(id, 'declined')
    expect(await decide(id, 'accepted')).toMatchObject({ ok: true })
    expect(await decide(id, 'declined')).toMatchObject({ refusal: 'decided_already' })
    expect(await db().historyLine.findMany({ orderBy: { seq: 'asc' } })).toMatchObject([
      { action: 'withdrawals.declined' },
      { action: 'withdrawals.accepted' },
    ])
  })

  it('declined is answered in a few minutes, with the reason; accepting before that takes the letter back', async () => {
    const { id } = await withdraw()
    await decide(id, 'declined')
    const letter = await db().letter.findUniqueOrThrow({ where: { key: keyOf(id) } })
    expect(letter).toMatchObject({
      ...{ recipient: 'alma@prov.example', locale: 'sv', state: 'owed' },
      dueAt: addMinutes(till.now(), 5),
    })
    const { kind, reference, locale } = letter
    const composed = await composeLetter({ kind, reference, locale } as never)
    expect(composed).toMatchObject({ kind: 'withdrawal-declined', why: 'for a reason' })
    await decide(id, 'accepted')
    expect(await db().letter.count({ where: { key: keyOf(id) } })).toBe(0)
  })

  it('that was answered keeps the words that went out, whoever writes', async () => {
    const { id } = await withdraw()
    await decide(id, 'declined')
    const changed = db().withdrawal.update({ where: { id }, data: { declinedWhy: 'another' } })
    await expect(changed).rejects.toThrow('is kept as it was sent')
  })

  it('is decided once by two at once', async () => {
    const { id } = await withdraw()
    const answers = await times(4, () => decide(id, 'accepted'))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('that named no order of its sender is matched by hand, once', async () => {
    const { order, id } = await withdraw('another@prov.example')
    const match = (typed: string) => matchWithdrawal({ id, typed, by: anna, now: till.now() })
    expect(await match('L-9999')).toMatchObject({ refusal: 'unknown_order' })
    expect(await match(`l ${1000 + order.number}`)).toMatchObject({ ok: true })
    expect(await match(orderNumber(order.number))).toMatchObject({ refusal: 'matched_already' })
    expect(await db().withdrawal.findUnique({ where: { id } })).toMatchObject({ orderId: order.id })
  })
})
