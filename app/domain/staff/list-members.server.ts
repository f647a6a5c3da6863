import { type ListPage, pageOf, readCursor } from '#app/values/cursor.ts'
import { isId } from '#app/values/id.ts'
import {
  listMemberRows,
  type MemberNarrowing,
  type MemberPlace,
  type MemberRow,
} from './member-store.server.ts'

export type { MemberRow }

const pageSize = 50

/** A page of those who work or have worked at the desk, by name, with when each was last seen; disabled ones last. */
export async function listMembers(
  narrowing: MemberNarrowing,
  { after, size = pageSize }: { after: string | null; size?: number },
): Promise<ListPage<MemberRow>> {
  const rows = await listMemberRows({ ...narrowing, after: placeOf(after), limit: size + 1 })
  return pageOf(rows, size, ({ role, name, id }) => [role === 'disabled' ? 1 : 0, name, id])
}

function placeOf(after: string | null): MemberPlace | undefined {
  const [disabled, name, id] = readCursor(after, ['number', 'string', 'string']) ?? []
  return typeof name === 'string' && isId(id) ? { disabled: disabled === 1, name, id } : undefined
}
