import { listPublishedRows, type PublishedRow } from './desk-list-store.server.ts'

export type { PublishedRow }

/** Every story that is published, to be withdrawn by whoever is on duty. Of what it tells there is nothing here. */
export const listPublished = (): Promise<PublishedRow[]> => listPublishedRows()
