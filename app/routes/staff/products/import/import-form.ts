import type { FileProblem } from '#app/domain/catalogue/import/file-problem.ts'
import { sentenceOf } from '#app/domain/catalogue/import/file-problem.ts'
import { type Locale, parseLocale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { LyingFile, OneFile, Upload } from '#app/platform/http/read-upload.server.ts'
import { type Currency, isCurrency } from '#app/values/money.ts'

/** How the file is to be read, as it was chosen. */
export type TypedImport = { currency: string; locale: string }

export type FileFault = FileProblem | { refusal: 'not_chosen' | 'broken_off' }

export type ImportErrors = { file?: FileFault; currency?: string; locale?: string }

/** What a form that was refused comes back with. */
export type ImportAnswer = { typed: TypedImport; errors: ImportErrors }

type Read =
  | { ok: true; file: LyingFile; currency: Currency; locale: Locale }
  | { ok: false; errors: ImportErrors }

/** What was chosen, as it was sent. */
export const typedImport = ({ fields }: Pick<Upload, 'fields'>): TypedImport => ({
  currency: fields.currency ?? '',
  locale: fields.locale ?? '',
})

/** Reads the form with the file. */
export function readImport({ fields }: Pick<Upload, 'fields'>, file: OneFile): Read {
  const locale = parseLocale(fields.locale)
  const { currency } = fields
  if (file.ok && locale && isCurrency(currency)) {
    return { ok: true, file: file.value, currency, locale }
  }
  const errors = {
    ...(!file.ok && { file: { refusal: file.refusal } }),
    ...(!isCurrency(currency) && { currency: 'unknown_choice' }),
    ...(!locale && { locale: 'unknown_choice' }),
  }
  return { ok: false, errors }
}

/** What is wrong with the file, as a sentence. */
export function fileSentence(fault: FileFault, locale: Locale): string {
  const { errors } = staffMessages(locale).importDesk
  return isOfForm(fault) ? errors[fault.refusal] : sentenceOf(fault, locale)
}

const isOfForm = (fault: FileFault): fault is Exclude<FileFault, FileProblem> =>
  fault.refusal === 'not_chosen' || fault.refusal === 'broken_off'
