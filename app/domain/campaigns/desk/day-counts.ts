import type { SignedCount } from './desk-list.ts'

/** A chart of days shows at least a fortnight, and at most two months. */
const fewestDays = 14
const mostDays = 60

const dayMs = 86_400_000

/** Counts by day with the days on which nothing came between them, up to the last that is asked for; in the order of the days. */
export function everyDay(counts: readonly SignedCount[], last: string): SignedCount[] {
  if (counts.length === 0) return []
  const byDay = new Map(counts.map(({ key, count }) => [key, count]))
  const [first = last] = [...byDay.keys()].sort()
  const end = Date.parse(`${last}T00:00:00Z`)
  const days = Math.round((end - Date.parse(`${first}T00:00:00Z`)) / dayMs) + 1
  const shown = Math.min(mostDays, Math.max(fewestDays, days))
  return Array.from({ length: shown }, (_, place) => {
    const key = new Date(end - (shown - 1 - place) * dayMs).toISOString().slice(0, 10)
    return { key, label: key, count: byDay.get(key) ?? 0 }
  })
}
