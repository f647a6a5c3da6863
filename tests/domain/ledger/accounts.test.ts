import { describe, expect, it } from 'vitest'
import {
  giftPostings,
  type LedgerPosting,
  orderPostings,
  refundPostings,
  unmetPostings,
} from '#app/domain/ledger/accounts.ts'

const sum = (postings: LedgerPosting[]) => postings.reduce((total, { amount }) => total + amount, 0)
const table = (postings: LedgerPosting[]) =>
  postings.map(({ account, amount }) => [account, amount])

describe('the books', () => {
  it('hold a sale as money at Stripe against sales, delivery and VAT', () => {
    const sale = orderPostings({
      total: 54_900,
      goods: 50_000,
      delivery: 4_900,
      goodsVat: 10_000,
      deliveryVat: 980,
    })
    expect(table(sale)).toEqual([
      ['1580', 54_900],
      ['3001', -40_000],
      ['3520', -3_920],
      ['2611', -10_980],
    ])
  })

  it('hold a sale abroad without VAT as export, and a free delivery not at all', () => {
    const sale = orderPostings({
      total: 50_000,
      goods: 50_000,
      delivery: 0,
      goodsVat: 0,
      deliveryVat: 0,
    })
    expect(table(sale)).toEqual([
      ['1580', 50_000],
      ['3105', -50_000],
    ])
  })

  it('hold a gift, money for nothing, and its going back', () => {
    expect(table(giftPostings(100))).toEqual([
      ['1580', 100],
      ['3993', -100],
    ])
    expect(table(unmetPostings(100))).toEqual([
      ['1580', 100],
      ['2420', -100],
    ])
    expect(table(refundPostings(100))).toEqual([
      ['2420', 100],
      ['1580', -100],
    ])
    for (const postings of [giftPostings(7), unmetPostings(7), refundPostings(7)])
      expect(sum(postings)).toBe(0)
    expect(sum([...unmetPostings(7), ...refundPostings(7)])).toBe(0)
  })
})
