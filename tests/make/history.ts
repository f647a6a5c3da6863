import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'

/** Writes so many lines of history, by three people about five things. */
export async function makeHistory(lines: number): Promise<void> {
  const people = ['Disa', 'Ada', 'Bo'].map(
    (name) => ({ kind: 'staff', id: newId(), name }) as const,
  )
  const things = Array.from({ length: 5 }, () => `supporter/${newId()}`)
  await transaction(async (tx) => {
    for (let line = 0; line < lines; line += 1) {
      await recordHistory(
        {
          by: people[line % 3] ?? { kind: 'lykta' },
          action: 'people.corrected',
          object: things[line % 5] ?? 'supporter/none',
          changes: [{ field: 'name', from: `Åsa ${line}`, to: `Åsa ${line + 1}` }],
          at: new Date(Date.UTC(2026, 10, 27, 8, 0, line)),
        },
        tx,
      )
    }
  })
}
