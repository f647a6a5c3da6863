import type { ExportDoor } from './export-door.server.ts'
import type { Survey } from './survey.ts'

/** Beyond this rows are not counted: that would cost a whole list for one number. */
const mostCounted = 1_000

/** Looks at a list that is to leave: what its columns are, and how many rows it has. */
export async function surveyOf({ list, opened, back }: ExportDoor): Promise<Survey> {
  const { rows, next } = await opened.page(null, mostCounted)
  const [home, query] = back.split('?')
  return {
    ...{ name: list.name, back, header: opened.header, filtered: opened.filtered },
    file: `${home}/export/file${query ? `?${query}` : ''}`,
    rows: { count: rows.length, isMore: next !== undefined },
  }
}
