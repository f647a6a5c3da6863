import { type EmailRefusal, parseEmail } from '#app/values/email.ts'
import { type FieldRefusal, readText, typedChoice, typedText } from '#app/values/field.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'

/** How the yearly file for the tax agency is made: the organisation's country, the version of the schema, and whom the agency asks. */
export type TaxReportSetting = {
  country: 'SE' | 'NO'
  /** Of Skatteverket's schema, "12.0". */
  schemaVersion: string
  contactName: string
  contactTelephone: string
  contactEmail: string
}

export const taxReportSetting = 'tax_report'

/** Before anybody has chosen: a Swedish organisation, and nobody to ask yet. */
export const usualTaxReport: TaxReportSetting = {
  ...{ country: 'SE', schemaVersion: '12.0' },
  ...{ contactName: '', contactTelephone: '', contactEmail: '' },
}

export const taxReportFields = [
  'country',
  'schemaVersion',
  'contactName',
  'contactTelephone',
  'contactEmail',
] as const satisfies readonly (keyof TaxReportSetting)[]

export type TaxReportField = (typeof taxReportFields)[number]
export type TaxReportRefusal =
  | FieldRefusal
  | EmailRefusal
  | 'unknown_choice'
  | 'version_malformed'
  | 'telephone_malformed'
export type TaxReportErrors = Partial<Record<TaxReportField, TaxReportRefusal>>
export type TypedTaxReport = Record<TaxReportField, string>

const longest: Record<TaxReportField, number> = {
  // Longer names Skatteverket's schema refuses.
  ...{ country: 2, schemaVersion: 10, contactName: 50 },
  ...{ contactTelephone: 30, contactEmail: 254 },
}

/** Reads the setting. Every field that is wrong is named at once. */
export function readTaxReport(form: FormData): {
  value: TaxReportSetting
  errors: TaxReportErrors
} {
  const value: Record<TaxReportField, string> = { ...usualTaxReport }
  const errors: TaxReportErrors = {}
  for (const field of taxReportFields) {
    const read = readField(form, field)
    if (read.ok) value[field] = read.value
    else errors[field] = read.refusal
  }
  return { value: value as TaxReportSetting, errors }
}

function readField(form: FormData, field: TaxReportField): Outcome<string, TaxReportRefusal> {
  const read = readText(form, field, { longest: longest[field] })
  if (!read.ok) return read
  const { value } = read
  if (field === 'country') return /^(SE|NO)$/.test(value) ? read : refused('unknown_choice')
  if (field === 'schemaVersion')
    return /^\d{1,3}\.\d{1,3}$/.test(value) ? read : refused('version_malformed')
  if (field === 'contactEmail') return parseEmail(value)
  if (field !== 'contactTelephone') return read
  const telephone = value.replace(/[ ()-]/g, '')
  return /^\+\d{6,15}$/.test(telephone) ? done(telephone) : refused('telephone_malformed')
}

/** What was typed, to be shown again. */
export const typedTaxReport = (form: FormData): TypedTaxReport => ({
  country: typedChoice(form, 'country'),
  schemaVersion: typedText(form, 'schemaVersion'),
  contactName: typedText(form, 'contactName'),
  contactTelephone: typedText(form, 'contactTelephone'),
  contactEmail: typedText(form, 'contactEmail'),
})
