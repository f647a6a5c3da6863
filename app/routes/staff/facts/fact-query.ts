import { isId } from '#app/values/id.ts'

/** What the address of the list of figures asks for; what is no choice of its filters counts as not asked. */
export function readFactQuery(query: URLSearchParams) {
  const question = query.get('question')
  const state = query.get('state')
  const published = state === 'published' ? true : state === 'draft' ? false : undefined
  return {
    words: (query.get('words') ?? '')
      .replace(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, 100),
    questionId: isId(question) ? question : undefined,
    published,
    overdue: query.get('overdue') === 'yes',
  }
}

export type FactQuery = ReturnType<typeof readFactQuery>

/** Whether the list is narrowed at all. */
export const isNarrowed = ({ words, questionId, published, overdue }: FactQuery): boolean =>
  words !== '' || overdue || published !== undefined || questionId !== undefined
