import type { Change } from './history.ts'

/** What differs between two states of a thing, told as flat fields and texts. A field that one of them does not have is empty there. */
export function changesBetween(
  before: Record<string, string> | undefined,
  after: Record<string, string>,
): Change[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after)])
  return [...fields]
    .filter((field) => before?.[field] !== after[field])
    .map((field) => ({ field, from: before?.[field] ?? null, to: after[field] ?? null }))
}
