import { findKeptNotice, type KeptNotice } from './notice-store.server.ts'

/** What the giver of a plan was to be told. */
export const findNotice = (id: string): Promise<KeptNotice | undefined> => findKeptNotice(id)
