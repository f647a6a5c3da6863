import { type FieldRefusal, readText } from '#app/values/field.ts'
import { type Carrier, isCarrier, parseTracking, type TrackingRefusal } from './carrier.ts'

export type SendingErrors = {
  carrier?: 'carrierMissing' | 'malformed'
  number?: TrackingRefusal | Exclude<FieldRefusal, 'missing' | 'repeated'>
}

export type Sending = { carrier: Carrier | undefined; trackingNumber: string }

/** Reads who carries a parcel and under which number; both may be left out, but a number needs a carrier. */
export function readSending(form: FormData): { sending: Sending; errors: SendingErrors } {
  const errors: SendingErrors = {}
  const carrier = readText(form, 'carrier', { longest: 40, optional: true })
  const named = carrier.ok && isCarrier(carrier.value) ? carrier.value : undefined
  if (!carrier.ok || (carrier.value !== '' && !named)) errors.carrier = 'malformed'
  const text = readText(form, 'number', { longest: 60, optional: true })
  const number = text.ok ? parseTracking(text.value) : undefined
  if (!text.ok) errors.number = text.refusal === 'too_long' ? 'too_long' : 'malformed'
  if (number && !number.ok) errors.number = number.refusal
  const trackingNumber = number?.ok ? number.value : ''
  if (trackingNumber && !named) errors.carrier ??= 'carrierMissing'
  return { sending: { carrier: named, trackingNumber }, errors }
}
