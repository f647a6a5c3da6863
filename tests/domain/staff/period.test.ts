import { describe, expect, it } from 'vitest'
import { periodOf } from '#app/routes/staff/today/period.ts'

const now = new Date('2026-11-26T23:30:00Z')
const asked = (query: string) => periodOf(new URLSearchParams(query), now)

describe('the period of the Today page', () => {
  it('ends today, by Stockholm’s date', () => {
    expect(asked('')).toEqual({ name: 'month', from: '2026-10-29', to: '2026-11-27' })
    expect(asked('period=week')).toEqual({ name: 'week', from: '2026-11-21', to: '2026-11-27' })
    expect(asked('period=year').from).toBe('2025-11-28')
  })

  it('is one’s own, both days included', () => {
    expect(asked('period=own&from=2026-01-01&to=2026-01-01')).toEqual({
      ...{ name: 'own', from: '2026-01-01', to: '2026-01-01' },
    })
  })

  it.each([
    'period=own',
    'period=own&from=2026-02-30&to=2026-03-01',
    'period=own&from=2026-02-02&to=2026-02-01',
    'period=own&from=1900-01-01&to=2026-02-01',
    'period=era',
  ])('is thirty days when it cannot be: %s', (query) => {
    expect(asked(query).name).toBe('month')
  })
})
