import type { Locale } from '#app/i18n/locale.ts'
import type { Currency } from '#app/values/money.ts'
import type { Form } from '../import/form.ts'
import type { DeskProductFilter } from '../sheet/list-desk-products.server.ts'

/** What is to be written: the form, the one currency whose prices it holds, the one language whose texts, and which pieces; all when nothing is said. */
export type ExportWish = {
  form: Form
  currency: Currency
  locale: Locale
  only?: DeskProductFilter | undefined
}
