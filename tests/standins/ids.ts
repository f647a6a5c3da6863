import { randomBytes, randomUUID } from 'node:crypto'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

function randomLetters(length: number): string {
  let letters = ''
  // 62 letters do not divide 256 evenly; for pretended ids the slight slant does not matter.
  for (const byte of randomBytes(length)) letters += LETTERS[byte % LETTERS.length]
  return letters
}

/** An id as Stripe writes them: a prefix that tells the kind, then letters and digits. */
export const stripeId = (prefix: string) => `${prefix}_${randomLetters(24)}`

/** Session ids are longer, and say that they are no live ones. */
export const sessionId = () => `cs_test_a1${randomLetters(56)}`

export const letterId = () => randomUUID()
