import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { payOwedRefunds } from '#app/domain/checkout/pay-owed-refunds.server.ts'
import { listAttention } from '#app/domain/payments/list-attention.server.ts'
import { db } from '#app/platform/db.server.ts'
import { balanceOf, bookedKinds } from './books.ts'
import { oweRefund } from './late-money.ts'
import { countPapers, type Till, tell, times, useTill } from './till.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
beforeEach(() => till.open())
afterEach(() => till.audit())
afterAll(() => till.close())

const refundsAtStripe = async () => (await till.state()).refunds
const findRefund = () => db().refund.findFirstOrThrow()

describe('a refund that the bank sends back', () => {
  it('after it was through goes to staff; the books say that it left, came back and is owed', async () => {
    const { id } = await oweRefund(till)
    await payOwedRefunds(till.now())
    expect(await balanceOf('2420')).toBe(0)
    const [made] = await refundsAtStripe()
    await till.control({ refund: { id: made?.id, settle: 'failed' } })
    await times(3, () => tell(till, 'refund.failed'))
    const attention = 'failed: expired_or_canceled_card'
    expect(await findRefund()).toMatchObject({
      state: 'failed',
      attention,
      succeededAt: till.now(),
    })
    expect(await listAttention(10)).toEqual([{ subject: `refund/${id}`, attention }])
    expect((await bookedKinds()).filter((kind) => kind.startsWith('refund')).toSorted()).toEqual([
      ...['refund', 'refund-failure'],
    ])
    expect(await balanceOf('2420')).toBe(-54_900)
    expect(await payOwedRefunds(till.now())).toBe(0)
    await tell(till)
    expect(await findRefund()).toMatchObject({ state: 'failed' })
    expect(await countPapers()).toMatchObject({ entries: 4 })
  })

  it('before it was through goes to staff, and was never booked', async () => {
    await oweRefund(till)
    await till.control({ refund: { pendingNext: 1 } })
    await payOwedRefunds(till.now())
    const [made] = await refundsAtStripe()
    await till.control({ refund: { id: made?.id, settle: 'failed' } })
    await payOwedRefunds(till.now())
    const attention = 'failed: expired_or_canceled_card'
    expect(await findRefund()).toMatchObject({ state: 'failed', attention, succeededAt: null })
    expect(await bookedKinds()).not.toContain('refund')
  })
})

it('a failed refund that says nothing is refused by the database itself', async () => {
  await oweRefund(till)
  await expect(db().refund.updateMany({ data: { state: 'failed' } })).rejects.toThrow(
    /refund_failed_says_why/,
  )
})
