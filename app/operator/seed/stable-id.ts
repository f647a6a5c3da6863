import { v5 } from 'uuid'

// Drawn once. The same content gets the same ids in every installation.
const namespace = '5d6f2c1e-8f0b-4a57-9b1c-3e6a7c0d42ab'

/** The id of one row of the example, always the same for the same words. */
export const stableId = (...words: (string | number)[]): string => v5(words.join('/'), namespace)
