import type { Locale } from '#app/i18n/locale.ts'
import type { Currency } from '#app/values/money.ts'
import type { Form } from '../import/form.ts'

/** What is to be written: the form, the one currency whose prices it holds, and the one language whose texts. */
export type ExportWish = { form: Form; currency: Currency; locale: Locale }
