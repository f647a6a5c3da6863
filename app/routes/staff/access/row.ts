import type { Permission } from '#app/domain/staff/permissions.ts'

/** `anyone`: the doors that lead in. Everything else names what it asks for, to read (GET) and to change (POST). */
export type Access = {
  read?: Permission | 'anyone'
  write?: Permission | 'anyone'
  fresh?: 'read' | 'write' | 'both'
}

/** Rows of the desk's table, by the pattern of their address. */
export type AccessRows = Record<string, Access>

/** Below a list: what its file will hold, and the file. Whoever takes it has just proved who she is. */
export const exported = <List extends string>(list: List, read: Permission) =>
  ({
    [`${list}/export`]: { read, fresh: 'read' },
    [`${list}/export/file`]: { read, fresh: 'read' },
  }) as Record<`${List}/export` | `${List}/export/file`, Access>
