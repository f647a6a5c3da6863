import { listColleagues } from '#app/domain/staff/list-colleagues.server.ts'

/** What everybody at the desk is called, by her id; an id that is nobody's any more stands as it is. */
export async function memberNames(): Promise<Record<string, string>> {
  const members = await listColleagues()
  return Object.fromEntries(members.map(({ id, name }) => [id, name]))
}
