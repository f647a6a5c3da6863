import { productStatuses } from '#app/domain/catalogue/sheet/sheet.ts'
import { isId } from '#app/values/id.ts'

/** What the address of the list of pieces asks for; what is no choice of its filters counts as not asked. */
export function readProductQuery(query: URLSearchParams) {
  const designer = query.get('designer')
  return {
    words: (query.get('words') ?? '')
      .replace(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, 100),
    status: productStatuses.find((status) => status === query.get('status')),
    designer: isId(designer) ? designer : undefined,
    low: query.get('low') === 'yes',
  }
}

export type ProductQuery = ReturnType<typeof readProductQuery>

/** Whether the list is narrowed at all. */
export const isNarrowed = ({ words, status, designer, low }: ProductQuery): boolean =>
  words !== '' || low || Boolean(status ?? designer)
