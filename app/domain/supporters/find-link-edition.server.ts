import { findEdition } from './link-store.server.ts'

/** Which edition the link of a supporter has, so that a form renews the one that was shown and no later one; undefined when there is nobody of that id. */
export const findLinkEdition = (id: string): Promise<number | undefined> => findEdition(id)
