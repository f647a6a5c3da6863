import { describe, expect, it } from 'vitest'
import { cameAt } from '#app/domain/donations/donation.ts'

const at = (text: string) => new Date(text)

describe('the money of a gift', () => {
  it('came in the year in which it was paid, however late that is heard', () => {
    // A minute before midnight in Stockholm, and a minute after it.
    const paid = at('2026-12-31T22:59:00Z')
    expect(cameAt(paid, at('2026-12-31T23:01:00Z'))).toEqual(paid)
    expect(cameAt(paid, at('2027-01-03T08:00:00Z'))).toEqual(paid)
  })

  it('came when we hear of it on the same day, though that is another by UTC', () => {
    const heard = at('2027-01-01T00:30:00Z')
    expect(cameAt(at('2026-12-31T23:30:00Z'), heard)).toEqual(heard)
  })

  it('came when we hear of it where Stripe says nothing, or a day that lies ahead', () => {
    const heard = at('2026-11-28T10:00:00Z')
    expect(cameAt(undefined, heard)).toEqual(heard)
    expect(cameAt(at('2026-12-28T10:00:00Z'), heard)).toEqual(heard)
  })
})
