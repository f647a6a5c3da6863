import { describe, expect, it } from 'vitest'
import { isOutcomeLost, retryAt } from '#app/domain/receipts/letter-retry.ts'

const at = new Date('2026-11-22T12:00:00Z')
const waitSeconds = (wish: { attempts: number; retryInMs?: number }, chance = 0) =>
  (retryAt(wish, at, chance).getTime() - at.getTime()) / 1000

describe('the wait before another try', () => {
  it('doubles from half a minute to a quarter of an hour', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 40].map((attempts) => waitSeconds({ attempts }))
    expect(waits).toEqual([30, 60, 120, 240, 480, 900, 900, 900])
  })

  it('is shortened by chance, to half at most', () => {
    expect(waitSeconds({ attempts: 3 }, 0.5)).toBe(90)
    expect(waitSeconds({ attempts: 3 }, 0.999999)).toBeCloseTo(60, 3)
  })

  it('is at least what the neighbour asks for, up to an hour', () => {
    expect(waitSeconds({ attempts: 1, retryInMs: 90_000 })).toBe(90)
    expect(waitSeconds({ attempts: 1, retryInMs: 1_000 })).toBe(30)
    expect(waitSeconds({ attempts: 1, retryInMs: 86_400_000 })).toBe(3600)
  })
})

describe('an outcome', () => {
  const ago = (hours: number, more = 0) => new Date(at.getTime() - hours * 3_600_000 - more)

  it('is lost when nobody knows it for more than 23 hours', () => {
    expect(isOutcomeLost(ago(23), at)).toBe(false)
    expect(isOutcomeLost(ago(23, 1), at)).toBe(true)
    expect(isOutcomeLost(ago(26), at)).toBe(true)
  })

  it('is never lost while no try can have been accepted', () => {
    expect(isOutcomeLost(undefined, at)).toBe(false)
  })
})
