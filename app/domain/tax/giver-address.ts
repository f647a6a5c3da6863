import { type FieldRefusal, readText, typedText } from '#app/values/field.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { isRegion } from '#app/values/region.ts'

export const giverAddressFields = [
  'firstName',
  'lastName',
  'street',
  'postcode',
  'city',
  'country',
] as const
export type GiverAddressField = (typeof giverAddressFields)[number]

/** Who a giver with a coordination number is and where she lives, as Skatteverket asks for it beside that number. */
export type GiverAddress = Record<GiverAddressField, string>

export type GiverAddressRefusal = FieldRefusal | 'unknown_choice'
export type GiverAddressErrors = Partial<Record<GiverAddressField, GiverAddressRefusal>>

/** Longer texts the schema refuses (Text50, PostNr). */
export const giverAddressLengths: Record<GiverAddressField, number> = {
  ...{ firstName: 50, lastName: 50, street: 50, postcode: 9, city: 50, country: 2 },
}

/** Reads the address. Every field that is wrong is named at once. */
export function readGiverAddress(
  form: FormData,
): { ok: true; value: GiverAddress } | { ok: false; errors: GiverAddressErrors } {
  const value = {} as GiverAddress
  const errors: GiverAddressErrors = {}
  for (const field of giverAddressFields) {
    const read = readField(form, field)
    if (read.ok) value[field] = read.value
    else errors[field] = read.refusal
  }
  return Object.keys(errors).length === 0 ? { ok: true, value } : { ok: false, errors }
}

function readField(form: FormData, field: GiverAddressField): Outcome<string, GiverAddressRefusal> {
  const read = readText(form, field, { longest: giverAddressLengths[field] })
  if (field !== 'country' || !read.ok) return read
  return isRegion(read.value) ? done(read.value) : refused('unknown_choice')
}

/** What was typed, to be shown again. */
export const typedGiverAddress = (form: FormData): GiverAddress =>
  Object.fromEntries(
    giverAddressFields.map((field) => [field, typedText(form, field)]),
  ) as GiverAddress

/** The form before anybody has typed: most live in Sweden. */
export const emptyGiverAddress: GiverAddress = {
  ...{ firstName: '', lastName: '', street: '', postcode: '', city: '', country: 'SE' },
}
