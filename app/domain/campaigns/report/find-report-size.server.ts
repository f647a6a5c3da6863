import type { Locale } from '#app/i18n/locale.ts'
import { findFileRow } from './file-store.server.ts'

/** The bytes of the file that is given as a report in a language; undefined when there is none. */
export const findReportSize = async (
  campaignId: string,
  locale: Locale,
): Promise<number | undefined> => (await findFileRow({ campaignId, locale }))?.bytes
