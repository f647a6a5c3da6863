import type { Locale } from '#app/i18n/locale.ts'
import type { PlanView } from './plan-view.ts'
import { listViewsOf } from './view-store.server.ts'

/** Nobody has more plans than that; a list that grows without end would be a page that never ends. */
const limit = 100

/** The plans that a supporter has begun, those that go on first. */
export const listPlansOf = (supporterId: string, locale: Locale): Promise<PlanView[]> =>
  listViewsOf({ supporterId, locale, limit })
