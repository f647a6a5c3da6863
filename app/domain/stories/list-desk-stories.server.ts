import type { Subject } from '#app/domain/vault/identity.ts'
import { listKept } from '#app/domain/vault/list-kept.server.ts'
import { type ListPage, pageOf, readCursor } from '#app/values/cursor.ts'
import { isId } from '#app/values/id.ts'
import type { StoryNarrowing, StoryRowOfDesk } from './desk-list.ts'
import { listStoryRows } from './desk-list-store.server.ts'

type Page = { now: Date; after: string | null; size?: number }

const pageSize = 50

const subjectOf = ({ id }: { id: string }): Subject => `story/${id}`

/** A page of stories as staff list them, the latest begun first, each with whether the vault has anything to search it by. */
export async function listDeskStories(
  narrowing: StoryNarrowing,
  { now, after, size = pageSize }: Page,
): Promise<ListPage<StoryRowOfDesk>> {
  const [id] = readCursor(after, ['string']) ?? []
  const place = { after: isId(id) ? id : undefined, limit: size + 1 }
  const rows = await listStoryRows({ ...narrowing, now }, place)
  const kept = await listKept(rows.map(subjectOf))
  const listed = rows.map((row): StoryRowOfDesk => {
    const identity = !kept ? 'shut' : kept.has(subjectOf(row)) ? 'kept' : 'missing'
    return { ...row, identity }
  })
  return pageOf(listed, size, (row) => [row.id])
}
