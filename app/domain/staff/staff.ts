import type { Locale } from '#app/i18n/locale.ts'
import { type Permission, permissions } from './permissions.ts'
import type { Role } from './role.ts'

/** Somebody who is signed in, as every page of the desk knows her. */
export type SignedIn = {
  id: string
  name: string
  email: string
  role: Role
  locale: Locale
  sessionId: string
  /** When she last proved who she is. */
  provedAt: Date
}

/** Somebody at the desk as the one who does something. */
export type StaffActor = { kind: 'staff'; id: string; name: string }

/** Whether a role may do something. */
export const may = (role: Role, permission: Permission): boolean =>
  (permissions[permission] as readonly Role[]).includes(role)

/** What is sensitive asks for a proof no older than this. */
export const freshMinutes = 15

/** A form that was shown while the proof was fresh may still be sent within this time. */
export const freshToSendMinutes = 30

/** A session ends after this long without a request, and in any case after a day's work. */
export const idleHours = 4
export const sessionHours = 14
