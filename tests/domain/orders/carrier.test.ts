import { describe, expect, it } from 'vitest'
import { carriers, isCarrier, parseTracking, trackingLink } from '#app/domain/orders/carrier.ts'

const read = (text: string) => {
  const parsed = parseTracking(text)
  return parsed.ok ? parsed.value : parsed.refusal
}

describe('a tracking number', () => {
  it.each([
    ['', ''],
    ['  ', ''],
    ['rr 473 124 829 gb', 'RR473124829GB'],
    ['00370724710000012345', '00370724710000012345'],
    ['TEST-2042-AB', 'TEST-2042-AB'],
  ])('%j is read as %j', (typed, number) => {
    expect(read(typed)).toBe(number)
  })

  it.each(['12345', 'kommer i dag', 'x'.repeat(50), '<b>1234567</b>', 'ÅÄÖ1234567', '-12345678'])(
    '%j is none',
    (typed) => {
      expect(read(typed)).toBe('tracking_malformed')
    },
  )

  it('with a check digit that does not fit is mistyped, wherever the slip is', () => {
    expect(read('RR473124829GB')).toBe('RR473124829GB')
    for (let place = 2; place < 11; place += 1) {
      const wrong = [...'RR473124829GB']
      wrong[place] = String((Number(wrong[place]) + 1) % 10)
      expect(read(wrong.join(''))).toBe('tracking_mistyped')
    }
  })
})

describe('a link to follow a parcel', () => {
  it('is there where the carrier is known and a number was given', () => {
    expect(trackingLink('postnord', 'RR473124829GB')).toBe(
      'https://tracking.postnord.com/?id=RR473124829GB',
    )
    for (const carrier of Object.keys(carriers)) {
      const link = trackingLink(carrier, 'A1234567')
      expect(link === undefined).toBe(carrier === 'other')
      if (link) expect(link).toMatch(/^https:\/\/[\w.]+\/.*A1234567$/)
    }
  })

  it('is not there without either, and never for a word of somebody else', () => {
    expect(trackingLink(null, 'A1234567')).toBeUndefined()
    expect(trackingLink('postnord', null)).toBeUndefined()
    expect(isCarrier('constructor')).toBe(false)
    expect(trackingLink('toString', 'A1234567')).toBeUndefined()
  })
})
