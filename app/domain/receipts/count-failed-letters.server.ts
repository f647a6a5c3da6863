import { countFailed } from './letter-list-store.server.ts'

/** How many letters failed and wait for somebody, counted to `most`. */
export const countFailedLetters = (most: number): Promise<number> => countFailed(most)
