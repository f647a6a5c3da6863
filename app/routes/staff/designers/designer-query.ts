/** What the address of the list of designers asks for; what is no choice of its filters counts as not asked. */
export function readDesignerQuery(query: URLSearchParams, sought: string) {
  const state = query.get('state')
  return {
    words: sought,
    shown: state === 'shown' ? true : state === 'hidden' ? false : undefined,
  }
}

export type DesignerQuery = ReturnType<typeof readDesignerQuery>

/** Whether the list is narrowed at all. */
export const isNarrowed = ({ words, shown }: DesignerQuery): boolean =>
  words !== '' || shown !== undefined
