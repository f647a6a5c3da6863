import type { HistoryFilter } from '#app/domain/history/list-history.server.ts'
import { beginningOf } from '#app/values/day.ts'

const names = ['object', 'actor', 'action', 'from', 'to'] as const

/** What the address of the history asks for, as it was typed. */
export type HistoryQuery = Record<(typeof names)[number], string>

/** Reads the address of the history. */
export const readHistoryQuery = (query: URLSearchParams): HistoryQuery =>
  Object.fromEntries(
    names.map((name) => [name, (query.get(name) ?? '').replace(/\p{Cc}/gu, '').trim()]),
  ) as HistoryQuery

/** What is looked for. Days are days in Stockholm, the last one included; what is no day filters nothing. */
export const historyFilter = ({
  object,
  actor,
  action,
  from,
  to,
}: HistoryQuery): HistoryFilter => ({
  object: object || undefined,
  actor: actor || undefined,
  action: action || undefined,
  from: beginningOf(from),
  to: beginningOf(to, 1),
})
