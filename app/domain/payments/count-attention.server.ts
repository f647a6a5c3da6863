import { countAttention as count } from './store.server.ts'

/** How many payments and refunds a person must look at. */
export const countAttention = (): Promise<number> => count()
