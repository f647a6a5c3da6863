import { listFormerSlugs } from './sheet-store.server.ts'

/** The old addresses of a designer that lead on to her page, the last first. */
export const listFormerAddresses = (id: string): Promise<string[]> => listFormerSlugs(id)
