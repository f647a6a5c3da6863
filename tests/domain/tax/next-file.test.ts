import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextLines, type SentLine } from '#app/domain/tax/report.ts'
import { deadlineOf, isApproved, ruleOn } from '#app/domain/tax/rule.ts'
import { approvals, partyOf, rules } from './world.ts'

describe('the next file', () => {
  const line = (seal: string, amount: number) => ({ ...partyOf(seal), amount, gifts: 1 })
  const sent = (seal: string, amount: number): SentLine => ({ ...partyOf(seal), amount })
  const told = (now: [string, number][], before: [string, number][]) =>
    nextLines(
      now.map(([seal, amount]) => line(seal, amount)),
      before.map(([seal, amount]) => sent(seal, amount)),
    ).map(({ seal, status, amount }) => [seal, status, amount])

  it('tells what is new, corrected and removed, and nothing twice', () => {
    const now: [string, number][] = [
      ['new', 200],
      ['same', 300],
      ['other', 450],
      ['back', 500],
    ]
    const before: [string, number][] = [
      ['same', 300],
      ['other', 400],
      ['gone', 600],
      ['back', 0],
      ['away', 0],
    ]
    expect(told(now, before)).toEqual([
      ['new', 'new', 200],
      ['other', 'corrected', 450],
      ['back', 'new', 500],
      ['gone', 'removed', 0],
    ])
  })

  it('after any other makes what was sent equal to what is so', () => {
    const amountsOf = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.integer({ min: 1, max: 9 }),
    )
    fc.assert(
      fc.property(fc.array(amountsOf, { maxLength: 6 }), (years) => {
        const state = new Map<string, number>()
        for (const now of years) {
          for (const [seal, , amount] of told(Object.entries(now), [...state]))
            state.set(String(seal), Number(amount))
          const standing = [...state].filter(([, amount]) => amount > 0)
          expect(Object.fromEntries(standing)).toEqual({ ...now })
        }
      }),
      { seed: 20261127, numRuns: 500 },
    )
  })
})

describe('the law', () => {
  it('holds from its day on, and the later of two holds', () => {
    const two = [...rules, { ...rules[0], validFrom: '2027-01-01', value: 30_000 }] as typeof rules
    const least = (day: string) => ruleOn(two, { rule: 'person_gift_least', country: 'SE', day })
    expect(['2019-06-30', '2019-07-01', '2026-12-31', '2027-01-01'].map(least)).toEqual([
      ...[undefined, 20_000, 20_000, 30_000],
    ])
    const ended = [{ ...rules[0], validTo: '2020-12-31' }] as typeof rules
    const on = (day: string) => ruleOn(ended, { rule: 'person_gift_least', country: 'SE', day })
    expect([on('2020-12-31'), on('2021-01-01')]).toEqual([20_000, undefined])
  })

  it('says by when', () => {
    expect(deadlineOf(rules, { country: 'SE', year: 2026 })).toBe('2027-01-31')
    expect(deadlineOf(rules, { country: 'NO', year: 2026 })).toBe('2027-01-20')
    expect(deadlineOf([], { country: 'SE', year: 2026 })).toBeUndefined()
  })

  it('approves from the first day to the last', () => {
    const days = ['2024-02-29', '2024-03-01', '2029-12-31', '2030-01-01']
    expect(days.map((day) => isApproved(approvals, 'SE', day))).toEqual([false, true, true, false])
  })
})
