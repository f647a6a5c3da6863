import type { Locale } from '#app/i18n/locale.ts'
import type { PlanThanks } from './plan-view.ts'
import { findThanksByToken } from './view-store.server.ts'

/** The plan whose page of thanks an unguessable address names; undefined when it names none. */
export const findPlanThanks = (token: string, locale: Locale): Promise<PlanThanks | undefined> =>
  findThanksByToken(token, locale)
