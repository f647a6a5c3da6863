import type { Locale } from '#app/i18n/locale.ts'
import { type StaffMessages, staffMessages } from '#app/i18n/staff-messages.ts'

/** Why a whole file cannot be imported. Nothing has been written then. */
export type FileProblem = { refusal: FileRefusal; value?: string }

export type FileRefusal = keyof StaffMessages['imports']['files']

/** A file's problem as one sentence; the operator's tool speaks English. */
export const sentenceOf = ({ refusal, value = '' }: FileProblem, locale: Locale = 'en'): string =>
  staffMessages(locale).imports.files[refusal](value)
