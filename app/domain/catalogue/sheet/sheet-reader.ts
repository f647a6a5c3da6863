import type { EmailRefusal } from '#app/values/email.ts'
import type { FieldRefusal } from '#app/values/field.ts'
import type { AmountRefusal } from '#app/values/money.ts'
import type { Outcome } from '#app/values/outcome.ts'

export type SheetRefusal =
  | FieldRefusal
  | EmailRefusal
  | AmountRefusal
  | 'slug_malformed'
  | 'slug_taken'
  | 'sku_taken'
  | 'day_malformed'
  | 'count_malformed'
  | 'weight_malformed'
  | 'options_malformed'
export type SheetErrors = Record<string, SheetRefusal>

/** Reads what is typed and gathers what is wrong with it. */
export type SheetReader = {
  form: FormData
  errors: SheetErrors
  take: <Value extends string>(field: string, read: Outcome<Value, SheetRefusal>) => string
}

/** A reader of this form that has found nothing wrong yet. */
export function readerOf(form: FormData): SheetReader {
  const errors: SheetErrors = {}
  const take: SheetReader['take'] = (field, read) => {
    if (read.ok) return read.value
    errors[field] = read.refusal
    return ''
  }
  return { form, errors, take }
}
