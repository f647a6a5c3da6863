import type { Permission } from '#app/domain/staff/permissions.ts'

/** `anyone`: the doors that lead in. Everything else names what it asks for, to read (GET) and to change (POST). */
export type Access = {
  read?: Permission | 'anyone'
  write?: Permission | 'anyone'
  fresh?: 'read' | 'write' | 'both'
}

/**
 * Every route of the desk and what it asks for. A route that is not here fails the tests, and the tests try each of these against every
 * role and method.
 */
export const access = {
  staff: { read: 'desk.view' },
  'staff/sign-in/link/:token': { read: 'anyone', write: 'anyone' },
  'staff/sign-out': { write: 'desk.view' },
} as const satisfies Record<string, Access>
