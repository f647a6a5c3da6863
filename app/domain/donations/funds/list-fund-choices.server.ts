import type { Locale } from '#app/i18n/locale.ts'
import { type FundChoice, listChoices } from './choices-store.server.ts'

export type { FundChoice }

/** Every fund, open and closed, to choose from. */
export const listFundChoices = (locale: Locale): Promise<FundChoice[]> => listChoices(locale)
