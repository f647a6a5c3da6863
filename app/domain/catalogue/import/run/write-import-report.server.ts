import type { Locale } from '#app/i18n/locale.ts'
import { csvText } from '#app/platform/csv/csv-text.server.ts'
import { eachRow } from '#app/platform/csv/each-row.server.ts'
import { listLinesOfRun } from './line-store.server.ts'
import { reportHeader, reportRow } from './report-row.ts'

/** What became of each piece of a run's file, as CSV in the reader's language, in parts: outcome, changes, reasons, missing pictures. */
export async function* writeImportReport(id: string, locale: Locale): AsyncGenerator<string> {
  const lines = eachRow(
    (after: number | undefined, limit) => listLinesOfRun(id, { after: after ?? 0, limit }),
    ({ line }) => line,
    500,
  )
  async function* rows() {
    for await (const line of lines) yield reportRow(line, locale)
  }
  yield* csvText(reportHeader(locale), rows(), { mark: true })
}
