import type { Locale } from '#app/i18n/locale.ts'
import { inLanguage, type Organisation } from './organisation.ts'
import { recallOrganisation } from './recall-organisation.server.ts'

/** Whose shop this is, in the page's language; at most a minute old. */
export const findOrganisation = async (locale: Locale): Promise<Organisation> =>
  inLanguage(await recallOrganisation(), locale)
