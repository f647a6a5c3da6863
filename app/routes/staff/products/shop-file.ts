import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { exportProducts } from '#app/domain/catalogue/export/export-products.server.ts'
import { isForm } from '#app/domain/catalogue/import/form.ts'
import { recordExport } from '#app/domain/history/record-export.server.ts'
import { parseLocale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { csvResponse } from '#app/platform/csv/csv-response.server.ts'
import { isCurrency } from '#app/values/money.ts'
import { legalDate } from '#app/values/period.ts'
import { admit } from '../admit.server.ts'
import { readProductQuery } from './product-query.ts'

/** Pieces as a file in the form of another shop, written as it is taken. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { staff, by } = await admit(request, 'products.export', { fresh: true })
  const { searchParams: query } = new URL(request.url)
  const [form, currency] = [query.get('form'), query.get('currency')]
  const locale = parseLocale(query.get('locale') ?? undefined)
  if (!isForm(form) || !isCurrency(currency) || !locale) return redirect('/staff/products/export')
  const isSome = query.get('which') === 'only'
  const only = isSome ? { ...readProductQuery(query), locale: staff.locale } : undefined
  const at = now()
  const filters = { form, currency, locale, which: isSome ? 'only' : 'all' }
  const called = staffMessages('sv').exports.lists.products
  await recordExport({ by, list: 'products', called, filters, at })
  const name = `${staffMessages(staff.locale).exports.shops.file}-${form}-${legalDate(at)}.csv`
  return csvResponse(name, exportProducts({ form, currency, locale, only }))
}
