import { locales } from '#app/i18n/locale.ts'
import { type EmailRefusal, parseEmail } from '#app/values/email.ts'
import { type FieldRefusal, readLines, readText, typedText } from '#app/values/field.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import type { OrganisationRecord } from './organisation.ts'

export type OrganisationField = keyof typeof lengths
export type OrganisationFieldRefusal =
  | FieldRefusal
  | EmailRefusal
  | 'number_malformed'
  | 'telephone_malformed'
  | 'website_malformed'
export type OrganisationErrors = Partial<Record<OrganisationField, OrganisationFieldRefusal>>
export type TypedOrganisation = Record<OrganisationField, string>

/** Longest texts: what stands on one line of a receipt, an envelope, a page. */
const lengths = {
  nameSv: 120,
  nameNb: 120,
  nameEn: 120,
  shortName: 40,
  number: 20,
  vatNumber: 20,
  address: 400,
  email: 254,
  telephone: 30,
  website: 200,
  purposeSv: 600,
  purposeNb: 600,
  purposeEn: 600,
} as const

export const organisationFields = Object.keys(lengths) as OrganisationField[]

/** What may be left empty: not every organisation is registered for VAT. */
const optional = new Set<OrganisationField>(['vatNumber', 'telephone', 'website'])

/** A Swedish ("802000-0000") or Norwegian ("999 999 999") number. Whether it exists only the register can tell. */
const numbers = /^(\d{6}-\d{4}|\d{3} ?\d{3} ?\d{3})$/
const telephones = /^\+\d{6,15}$/

/** Reads the organisation's form. Every field that is wrong is named at once. */
export function readOrganisation(
  form: FormData,
): { ok: true; value: OrganisationRecord } | { ok: false; errors: OrganisationErrors } {
  const errors: OrganisationErrors = {}
  const values = {} as TypedOrganisation
  for (const field of organisationFields) {
    const read = readField(form, field)
    if (read.ok) values[field] = read.value
    else errors[field] = read.refusal
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, value: recordOf(values) }
}

/** What was typed, to be shown again. */
export const typedOrganisation = (form: FormData): TypedOrganisation =>
  Object.fromEntries(
    organisationFields.map((field) => [field, typedText(form, field)]),
  ) as TypedOrganisation

/** A record as its form shows it. */
export function organisationAsTyped(record: OrganisationRecord): TypedOrganisation {
  const { name, purpose, shortName, number, vatNumber, address, email, telephone, website } = record
  return {
    ...{ nameSv: name.sv, nameNb: name.nb, nameEn: name.en, shortName, number, vatNumber },
    ...{ address: address.join('\n'), email, telephone, website },
    ...{ purposeSv: purpose.sv, purposeNb: purpose.nb, purposeEn: purpose.en },
  }
}

function readField(
  form: FormData,
  field: OrganisationField,
): Outcome<string, OrganisationFieldRefusal> {
  const bounds = { longest: lengths[field], optional: optional.has(field) }
  const read = field === 'address' ? readLines(form, field, bounds) : readText(form, field, bounds)
  if (!read.ok || read.value === '') return read
  if (field === 'email') return parseEmail(read.value)
  if (field === 'number') return matching(read.value, numbers, 'number_malformed')
  if (field === 'telephone')
    return matching(read.value.replace(/[ ()-]/g, ''), telephones, 'telephone_malformed')
  if (field === 'website') return isSite(read.value) ? read : refused('website_malformed')
  return read
}

const matching = <Refusal extends string>(
  text: string,
  shape: RegExp,
  refusal: Refusal,
): Outcome<string, Refusal> => (shape.test(text) ? done(text) : refused(refusal))

const isSite = (text: string): boolean => URL.canParse(text) && new URL(text).protocol === 'https:'

function recordOf(values: TypedOrganisation): OrganisationRecord {
  const each = (word: 'name' | 'purpose') =>
    Object.fromEntries(
      locales.map((locale) => [locale, values[`${word}${capital(locale)}` as OrganisationField]]),
    ) as OrganisationRecord['name']
  const { shortName, number, vatNumber, email, telephone, website } = values
  return {
    ...{ name: each('name'), purpose: each('purpose'), shortName, number, vatNumber },
    ...{
      address: values.address
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      email,
      telephone,
      website,
    },
  }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
