import { accessToken, tokenHash } from '#app/platform/seal.server.ts'

/** The unguessable word of an address in an edition, and what the database keeps of it. The first is what it was before there were editions, so that old letters still lead to their pages. */
export function giverWord(email: string, edition: number): { token: string; hash: Buffer } {
  // No address holds a line break: no edition of one is another's word.
  const token = accessToken('giver', edition === 1 ? email : `${email}\n${edition}`)
  return { token, hash: tokenHash(token) }
}
