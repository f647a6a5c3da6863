import { listMembers as listRows, type MemberRow } from './member-store.server.ts'

/** Everybody at the desk, with when she was last seen. A desk has tens of people: the list is whole. */
export const listMembers = (): Promise<MemberRow[]> => listRows()
