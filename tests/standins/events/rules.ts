import type { DeliveryRow } from '#tests/standins/state/rows.ts'
import type { Store } from '#tests/standins/state/store.ts'

export const ruleModes = ['drop', 'delay', 'duplicate', 'reorder'] as const

/** What happens to the next events on their way to the webhook. */
export interface EventRule {
  mode: (typeof ruleModes)[number]
  /** Events that it still applies to. */
  left: number
  /** Copies of each event, for duplicates. */
  times: number
  /** How late a delayed event is; how long a reordering waits for enough events. */
  seconds: number
  /** Only events of this type. */
  type: string | null
  /** Events held so far, to be sent the other way round. */
  held: string[]
}

/** What a rule decides for one event. */
export interface Ruling {
  row: DeliveryRow
  copies: number
  /** Events that are let go now, in this order. */
  released: string[]
}

/** The rules that are armed, in the order in which they were. */
export function listRules(store: Store): EventRule[] {
  return (store.tables.settings.find('rules') as EventRule[] | undefined) ?? []
}

/** Arms a rule behind the others. */
export function addRule(store: Store, rule: EventRule): void {
  store.put('settings', 'rules', [...listRules(store), rule])
}

/** Applies the first rule that fits, and counts it down. */
export function ruleOn(store: Store, row: DeliveryRow, type: string): Ruling {
  const rules = listRules(store)
  const met = rules.find((rule) => rule.type === null || rule.type === type)
  if (met === undefined) return { row, copies: 1, released: [] }
  const after: EventRule = { ...met, left: met.left - 1, held: [...met.held, row.id] }
  const rest = rules.map((rule) => (rule === met ? after : rule)).filter((rule) => rule.left > 0)
  store.put('settings', 'rules', rest)
  const later = { ...row, dueAt: row.dueAt + met.seconds * 1000 }
  if (met.mode === 'drop') return { row: { ...row, state: 'dropped' }, copies: 1, released: [] }
  if (met.mode === 'delay') return { row: later, copies: 1, released: [] }
  if (met.mode === 'duplicate') return { row, copies: met.times, released: [] }
  return { row: later, copies: 1, released: after.left === 0 ? after.held.toReversed() : [] }
}
