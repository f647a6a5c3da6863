import { listFormerEmails as listRows } from './merge-store.server.ts'

/** The other addresses by which a supporter is known here, since rows were merged into hers. */
export const listFormerEmails = (id: string): Promise<string[]> => listRows(id)
