import type { LoaderFunctionArgs } from '@remix-run/node'
import { findImport } from '#app/domain/catalogue/import/run/find-import.server.ts'
import { writeImportReport } from '#app/domain/catalogue/import/run/write-import-report.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { csvResponse } from '#app/platform/csv/csv-response.server.ts'
import { notFound } from '../../../frame.server.ts'
import { admit } from '../../admit.server.ts'

/** What became, or would become, of each piece of a file, as a file of its own. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { staff } = await admit(request, 'products.import')
  const run = await findImport(params.id ?? '')
  if (!run) throw notFound()
  const { file } = staffMessages(staff.locale).imports.report
  const name = `${file}-${run.askedAt.toISOString().slice(0, 10)}.csv`
  return csvResponse(name, writeImportReport(run.id, staff.locale))
}
