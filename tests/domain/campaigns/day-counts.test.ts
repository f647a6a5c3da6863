import { describe, expect, it } from 'vitest'
import { everyDay } from '#app/domain/campaigns/desk/day-counts.ts'

const count = (key: string, number: number) => ({ key, label: key, count: number })

describe('counts by day', () => {
  it('are a fortnight at least, with the days between', () => {
    const days = everyDay([count('2026-12-10', 3), count('2026-12-07', 1)], '2026-12-12')
    expect(days).toHaveLength(14)
    expect(days[0]).toEqual(count('2026-11-29', 0))
    expect(days.slice(8)).toEqual([
      ...[count('2026-12-07', 1), count('2026-12-08', 0), count('2026-12-09', 0)],
      ...[count('2026-12-10', 3), count('2026-12-11', 0), count('2026-12-12', 0)],
    ])
  })

  it('go back to the first day, over a change of the clocks, two months at most', () => {
    expect(everyDay([count('2026-10-20', 1)], '2026-11-10')).toHaveLength(22)
    const long = everyDay([count('2026-01-01', 1)], '2026-11-10')
    expect([long.length, long[0]?.key]).toEqual([60, '2026-09-12'])
  })

  it('of nothing are none', () => expect(everyDay([], '2026-12-12')).toEqual([]))
})
