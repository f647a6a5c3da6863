import { done, type Outcome, refused } from '#app/values/outcome.ts'

/** Who carries parcels, and where a parcel can be followed; `other` has no address that we know. */
export const carriers = {
  postnord: (number: string) => `https://tracking.postnord.com/?id=${number}`,
  bring: (number: string) => `https://tracking.bring.com/tracking/${number}`,
  dhl: (number: string) => `https://www.dhl.com/se-sv/home/tracking.html?tracking-id=${number}`,
  ups: (number: string) => `https://www.ups.com/track?tracknum=${number}`,
  other: () => undefined,
} as const satisfies Record<string, (number: string) => string | undefined>
export type Carrier = keyof typeof carriers

export const carrierNames = {
  postnord: 'PostNord',
  bring: 'Bring',
  dhl: 'DHL',
  ups: 'UPS',
} as const satisfies Record<Exclude<Carrier, 'other'>, string>

export const isCarrier = (text: unknown): text is Carrier =>
  typeof text === 'string' && Object.hasOwn(carriers, text)

/** Where a parcel can be followed; undefined when nobody said who carries it, under which number, or we do not know the carrier. */
export const trackingLink = (
  carrier: string | null | undefined,
  number: string | null | undefined,
): string | undefined =>
  isCarrier(carrier) && number ? carriers[carrier](encodeURIComponent(number)) : undefined

export type TrackingRefusal = 'tracking_malformed' | 'tracking_mistyped'

const plain = /^[A-Z\d](?:[A-Z\d-]{4,33})[A-Z\d]$/
/** Letters that cross borders: two letters, eight digits and a check digit, two letters (UPU standard S10). */
const s10 = /^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$/
const s10Weights = [8, 6, 4, 2, 3, 5, 9, 7]

/** The check digit that eight digits of an S10 number must have. */
function s10Check(digits: string): number {
  const sum = [...digits].reduce((total, digit, place) => {
    return total + Number(digit) * (s10Weights[place] ?? 0)
  }, 0)
  const check = 11 - (sum % 11)
  return check === 10 ? 0 : check === 11 ? 5 : check
}

/**
 * Reads a tracking number as it is typed or scanned: spaces out, letters large. Refuses what no carrier prints, and a number with a check
 * digit that does not fit, since a mistyped one sends the buyer after somebody else's parcel. '' when none was given.
 */
export function parseTracking(text: string): Outcome<string, TrackingRefusal> {
  const number = text.toUpperCase().replace(/\s/g, '')
  if (number === '') return done('')
  if (!plain.test(number) || !/\d{4}/.test(number)) return refused('tracking_malformed')
  const [, digits, check] = s10.exec(number) ?? []
  const isWrong = digits !== undefined && s10Check(digits) !== Number(check)
  return isWrong ? refused('tracking_mistyped') : done(number)
}
