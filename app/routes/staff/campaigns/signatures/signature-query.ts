import { isId } from '#app/values/id.ts'

/** What the address of a list of signatures asks for; what is no choice of its filters counts as not asked. */
export function readSignatureQuery(query: URLSearchParams, sought: string) {
  const kind = query.get('kind')
  const state = query.get('state')
  return {
    words: sought,
    kindId: isId(kind) ? kind : undefined,
    confirmed: state === 'confirmed' ? true : state === 'waiting' ? false : undefined,
  }
}

export type SignatureAsked = ReturnType<typeof readSignatureQuery>

/** Whether the list is narrowed at all. */
export const isNarrowed = ({ words, kindId, confirmed }: SignatureAsked): boolean =>
  words !== '' || kindId !== undefined || confirmed !== undefined
