import { hash, verify } from '@node-rs/argon2'

/** argon2id with what OWASP asks at least: 19 MiB, two passes, one lane. About 25 ms, and as much again for whoever guesses. */
export const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 }

/** What is checked for somebody who is not there, so that the answer takes as long: the hash of a word that nobody kept. */
const nobody =
  '$argon2id$v=19$m=19456,t=2,p=1$8dvmddMfw12RBd9vkPmRJw$PPVL3ZqwqHDUOsS2T5eEQpeZtvFYPoQuCkx7Lg1K1wY'

/** One password, however a keyboard composes its letters. */
const composed = (password: string): string => password.normalize('NFKC')

/** The hash to keep of a password. */
export const hashPassword = (password: string): Promise<string> => hash(composed(password), cost)

/** Whether this is the password. Without a hash the work is done all the same and the answer is no. */
export async function isPassword(
  password: string,
  kept: string | null | undefined,
): Promise<boolean> {
  const right = await verify(kept ?? nobody, composed(password))
  return right && typeof kept === 'string'
}
