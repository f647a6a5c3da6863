import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'

/** Lines that are written in one transaction: more would outlast its time on a busy machine. */
const atOnce = 100

/** Writes so many lines of history, by three people about five things. */
export async function makeHistory(lines: number): Promise<void> {
  const people = ['Disa', 'Ada', 'Bo'].map(
    (name) => ({ kind: 'staff', id: newId(), name }) as const,
  )
  const things = Array.from({ length: 5 }, () => `supporter/${newId()}`)
  const wishes = Array.from({ length: lines }, (_line, place) => ({
    by: people[place % 3] ?? ({ kind: 'lykta' } as const),
    action: 'people.corrected' as const,
    object: things[place % 5] ?? 'supporter/none',
    changes: [{ field: 'name', from: `Åsa ${place}`, to: `Åsa ${place + 1}` }],
    at: new Date(Date.UTC(2026, 10, 27, 8, 0, place)),
  }))
  for (let from = 0; from < lines; from += atOnce) {
    await transaction(async (tx) => {
      for (const wish of wishes.slice(from, from + atOnce)) await recordHistory(wish, tx)
    })
  }
}
