import type { Permission } from '#app/domain/staff/permissions.ts'

/** `anyone`: the doors that lead in. Everything else names what it asks for, to read (GET) and to change (POST). */
export type Access = {
  read?: Permission | 'anyone'
  write?: Permission | 'anyone'
  fresh?: 'read' | 'write' | 'both'
}
