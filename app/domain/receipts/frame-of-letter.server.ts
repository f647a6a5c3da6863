import { findOrganisation } from '#app/domain/organisation/find-organisation.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { env } from '#app/platform/env/env.server.ts'
import type { LetterFrame } from '#emails/letter.ts'

/** What every letter in a language carries beside its sender. */
export const frameOfLetter = async (locale: Locale): Promise<LetterFrame> => ({
  ...{ locale, site: env().appUrl, demonstration: env().demonstration },
  telephone: (await findOrganisation(locale)).telephone,
})
