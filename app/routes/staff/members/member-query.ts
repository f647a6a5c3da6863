import { type Role, roles } from '#app/domain/staff/role.ts'

/** What the address of the list of members asks for; what is no role counts as not asked. */
export const readMemberQuery = (query: URLSearchParams): { role: Role | undefined } => ({
  role: roles.find((role) => role === query.get('role')),
})
