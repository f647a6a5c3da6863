import type { Permission } from '#app/domain/staff/permissions.ts'
import type { Role } from '#app/domain/staff/role.ts'
import { may } from '#app/domain/staff/staff.ts'
import type { WaitsFor } from '#app/domain/stories/desk-list.ts'
import { type ApprovalKind, approvalKinds } from '#app/domain/stories/story.ts'

/** What each approval asks for. */
export const approvalPermission = {
  risk: 'stories.assess',
  survivor: 'stories.assess',
  second: 'stories.approve',
} as const satisfies Record<ApprovalKind, Permission>

/** What may wait for this person, by her role; whether she is the second person of a story, its room knows. */
export const waitsFor = ({ id, role }: { id: string; role: Role }): WaitsFor => ({
  staffId: id,
  kinds: approvalKinds.filter((kind) => may(role, approvalPermission[kind])),
  publishes: may(role, 'stories.publish'),
})
