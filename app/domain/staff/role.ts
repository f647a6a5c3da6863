/** What somebody is at the desk; one each. `disabled` may do nothing. */
export const roles = [
  'owner',
  'shop',
  'stories',
  'approver',
  'finance',
  'volunteer',
  'disabled',
] as const
export type Role = (typeof roles)[number]

/** What somebody may be who works here. */
export const workingRoles = roles.filter((role) => role !== 'disabled')
export type WorkingRole = Exclude<Role, 'disabled'>

/** Reads a role that somebody may be given; undefined when it is none. */
export const readRole = (text: string): WorkingRole | undefined =>
  workingRoles.find((role) => role === text)
