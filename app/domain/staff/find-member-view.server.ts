import { isId } from '#app/values/id.ts'
import { listMembers, type MemberRow } from './member-store.server.ts'

/** One staff member as the owner sees her; undefined when there is none of this id. */
export async function findMemberView(id: string | undefined): Promise<MemberRow | undefined> {
  if (!isId(id)) return undefined
  return (await listMembers()).find((member) => member.id === id)
}
