import { describe, expect, it } from 'vitest'
import { accounts, giftPostings, orderPostings } from '#app/domain/ledger/accounts.ts'
import { daysBetween, incomeOf, stepOf, stepStart, stepsOf } from '#app/domain/ledger/income.ts'
import type { Currency } from '#app/values/money.ts'

const rowsOf = (
  date: string,
  currency: Currency,
  postings: { account: string; amount: number }[],
) =>
  postings.map(({ account, amount }) => ({
    ...{ date, account, currency, amount: BigInt(amount), credits: amount < 0 ? 1 : 0 },
  }))

const sale = orderPostings({
  total: 54_900,
  goods: 50_000,
  delivery: 4_900,
  goodsVat: 10_000,
  deliveryVat: 980,
})
const week = { from: '2026-11-23', to: '2026-11-29' }

describe('income', () => {
  it('is what was paid for goods, delivery and VAT, and what was given; each counted once', () => {
    const rows = [
      ...rowsOf('2026-11-24', 'SEK', sale),
      ...rowsOf('2026-11-24', 'SEK', sale),
      ...rowsOf('2026-11-26', 'SEK', giftPostings(20_000)),
    ]
    const [sek, ...others] = incomeOf(rows, week)
    expect(others).toEqual([])
    expect(sek?.incomes.map(({ kind, total, count }) => [kind, total.amount, count])).toEqual([
      ['sales', 109_800, 2],
      ['gifts', 20_000, 1],
    ])
    expect(sek?.incomes[0]?.bars.map(({ amount }) => amount)).toEqual([0, 109_800, 0, 0, 0, 0, 0])
  })

  it('goes down when money goes back, and no sale is uncounted by that', () => {
    const back = sale.map(({ account, amount }) => ({ account, amount: -amount }))
    const rows = [...rowsOf('2026-11-24', 'SEK', sale), ...rowsOf('2026-11-25', 'SEK', back)]
    const sales = incomeOf(rows, week)[0]?.incomes[0]
    expect([sales?.total.amount, sales?.count]).toEqual([0, 1])
    expect(sales?.bars.map(({ amount }) => amount).slice(1, 3)).toEqual([54_900, -54_900])
  })

  it('never crosses currencies, and counts an export as a sale', () => {
    const exported = orderPostings({
      total: 9_000,
      goods: 8_000,
      delivery: 1_000,
      goodsVat: 0,
      deliveryVat: 0,
    })
    const rows = [
      ...rowsOf('2026-11-24', 'NOK', exported),
      ...rowsOf('2026-11-24', 'EUR', giftPostings(500)),
    ]
    expect(
      incomeOf(rows, week).map(({ currency, incomes }) => [
        currency,
        incomes[0]?.total.amount,
        incomes[1]?.total.amount,
      ]),
    ).toEqual([
      ['NOK', 9_000, 0],
      ['EUR', 0, 500],
    ])
  })

  it('leaves out what is owed back and what lies at Stripe', () => {
    const rows = rowsOf('2026-11-24', 'SEK', [
      { account: accounts.owedToBuyers, amount: -100 },
      { account: accounts.stripe, amount: 100 },
    ])
    expect(incomeOf(rows, week)[0]?.incomes.map(({ total }) => total.amount)).toEqual([0, 0])
  })
})

describe('a period', () => {
  it.each([
    ['2026-11-27', '2026-11-27', 1],
    ['2026-03-28', '2026-03-30', 3],
    ['2026-01-01', '2026-12-31', 365],
  ])('%s to %s has %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })

  it('is drawn in days, weeks or months, in at most 62 bars up to ten years of weeks', () => {
    expect([1, 62, 63, 434, 435].map(stepOf)).toEqual(['day', 'day', 'week', 'week', 'month'])
  })

  it('has weeks that begin on Monday, over the end of a year', () => {
    expect(stepStart('2027-01-03', 'week')).toBe('2026-12-28')
    expect(stepStart('2026-11-30', 'week')).toBe('2026-11-30')
    expect(stepsOf('2026-12-30', '2027-01-05', 'week')).toEqual(['2026-12-28', '2027-01-04'])
  })

  it('shows also the steps in which nothing happened', () => {
    expect(stepsOf('2026-01-31', '2026-03-01', 'month')).toEqual([
      '2026-01-01',
      '2026-02-01',
      '2026-03-01',
    ])
  })
})
