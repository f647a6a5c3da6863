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
