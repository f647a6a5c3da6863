import { lineKinds } from '#app/domain/help/help-line.ts'
import type { LineFilter } from '#app/domain/help/list-desk-lines.server.ts'

/** What the address of the list of help lines asks for; what is no choice of its filters counts as not asked. */
export const readLineQuery = (query: URLSearchParams): LineFilter => ({
  kind: lineKinds.find((kind) => kind === query.get('kind')),
  overdue: query.get('overdue') === 'yes',
})

/** Whether the list is narrowed at all. */
export const isNarrowed = ({ kind, overdue }: LineFilter): boolean => overdue || kind !== undefined
