import { type IncompleteReason, incompleteReasons } from '#app/domain/tax/report.ts'

/** Which reason the list of what is incomplete is narrowed to; what is no choice of its filter counts as not asked. */
export const readReason = (query: URLSearchParams): IncompleteReason | undefined =>
  incompleteReasons.find((reason) => reason === query.get('reason'))
