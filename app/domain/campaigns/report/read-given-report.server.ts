import type { Locale } from '#app/i18n/locale.ts'
import { readReport } from '#app/platform/report-files.server.ts'
import { findFileRow } from './file-store.server.ts'

/** The file that was given as a campaign's report in a language, whatever its state; undefined when there is none. */
export async function readGivenReport(
  campaignId: string,
  locale: Locale,
): Promise<{ name: string; content: Buffer } | undefined> {
  const given = await findFileRow({ campaignId, locale })
  return given && { name: given.name, content: await readReport(given.file) }
}
