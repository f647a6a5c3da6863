import { type Country, parsePostcode } from '#app/values/country.ts'
import { type FieldRefusal, readText, typedText } from '#app/values/field.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'

export const addressFields = ['name', 'addressLine1', 'addressLine2', 'postcode', 'city'] as const
export type AddressField = (typeof addressFields)[number]

/** Where a parcel goes, within a country. */
export type PostalAddress = Record<AddressField, string>

export type AddressRefusal = FieldRefusal | 'postcode_malformed'
export type AddressErrors = Partial<Record<AddressField, AddressRefusal>>

/** Longest texts: what fits on an address label. */
export const addressLengths = {
  ...{ name: 100, addressLine1: 120, addressLine2: 120, postcode: 16, city: 80 },
} as const

/** Reads an address in a country. Every field that is wrong is named at once. */
export function readAddress(
  form: FormData,
  country: Country,
): { ok: true; value: PostalAddress } | { ok: false; errors: AddressErrors } {
  const value = {} as PostalAddress
  const errors: AddressErrors = {}
  for (const field of addressFields) {
    const read = readField(form, field, country)
    if (read.ok) value[field] = read.value
    else errors[field] = read.refusal
  }
  return Object.keys(errors).length === 0 ? { ok: true, value } : { ok: false, errors }
}

function readField(
  form: FormData,
  field: AddressField,
  country: Country,
): Outcome<string, AddressRefusal> {
  const optional = field === 'addressLine2'
  const read = readText(form, field, { longest: addressLengths[field], optional })
  if (field !== 'postcode' || !read.ok) return read
  const postcode = parsePostcode(read.value, country)
  return postcode ? done(postcode) : refused('postcode_malformed')
}

/** What was typed, to be shown again. */
export const typedAddress = (form: FormData): PostalAddress =>
  Object.fromEntries(addressFields.map((field) => [field, typedText(form, field)])) as PostalAddress

/** The address within something that has one among other things. */
export const addressWithin = (whole: PostalAddress): PostalAddress =>
  Object.fromEntries(addressFields.map((field) => [field, whole[field]])) as PostalAddress
