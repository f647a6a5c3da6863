import { type FieldRefusal, readText } from '#app/values/field.ts'
import {
  formatOrganisationNumber,
  type OrganisationNumberRefusal,
  parseOrganisationNumber,
} from '#app/values/organisation-number.ts'

/** The company that gives: its name, and its number in figures alone. */
export type Company = { name: string; number: string }

export const companyFields = ['companyName', 'organisationNumber'] as const
export type CompanyField = (typeof companyFields)[number]
export type CompanyRefusal = FieldRefusal | OrganisationNumberRefusal | 'company_missing'

type Errors = Partial<Record<CompanyField, CompanyRefusal>>

/** Reads which company gives; both fields, or neither where a person does. */
export function readCompany(
  form: FormData,
): { ok: true; value: Company | undefined } | { ok: false; errors: Errors } {
  const name = readText(form, 'companyName', { longest: 100, optional: true })
  const typed = readText(form, 'organisationNumber', { longest: 30, optional: true })
  if (name.ok && typed.ok && name.value === '' && typed.value === '') {
    return { ok: true, value: undefined }
  }
  const number = typed.ok ? parseOrganisationNumber(typed.value) : typed
  const errors: Errors = {}
  if (!name.ok) errors.companyName = name.refusal
  else if (name.value === '') errors.companyName = 'company_missing'
  if (!number.ok) errors.organisationNumber = number.refusal
  return name.ok && number.ok && name.value !== ''
    ? { ok: true, value: { name: name.value, number: number.value } }
    : { ok: false, errors }
}

/** The company that a row names; undefined where a person gave. */
export const companyOf = ({
  companyName: name,
  organisationNumber: number,
}: {
  companyName: string | null
  organisationNumber: string | null
}): Company | undefined => (name && number ? { name, number } : undefined)

/** Who a receipt is for: the company where one gave, with who gave for it, else the giver. */
export const giverOnReceipt = ({
  name,
  companyName,
  organisationNumber,
}: {
  name: string
  companyName: string | null
  organisationNumber: string | null
}): string =>
  companyName && organisationNumber
    ? [`${companyName} (${formatOrganisationNumber(organisationNumber)})`, name]
        .filter(Boolean)
        .join(', ')
    : name
