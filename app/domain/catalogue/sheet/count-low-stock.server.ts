import { countLow } from './stock-desk-store.server.ts'

/** How many pieces on sale run low, by each one's own limit. */
export const countLowStock = (): Promise<number> => countLow()
