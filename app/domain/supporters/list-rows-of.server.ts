import { listPersonRows, type PersonRow } from './person-store.server.ts'

/** A supporter's row and those that were merged into it, by the id of the one that stayed. */
export const listRowsOf = (id: string): Promise<PersonRow[]> => listPersonRows(id)
