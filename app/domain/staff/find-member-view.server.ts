import { isId } from '#app/values/id.ts'
import { listMemberRows, type MemberRow } from './member-store.server.ts'

/** One staff member as the owner sees her; undefined when there is none of this id. */
export async function findMemberView(id: string | undefined): Promise<MemberRow | undefined> {
  if (!isId(id)) return undefined
  const [member] = await listMemberRows({ id, after: undefined, limit: 1 })
  return member
}
