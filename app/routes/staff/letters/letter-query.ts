import type { LetterState } from '#app/domain/receipts/list-letters.server.ts'

/** What letters can be listed by; those that failed first. */
export const letterStates = [
  'failed',
  'owed',
  'sending',
  'sent',
  'left_out',
] as const satisfies readonly LetterState[]

/** Which letters the address of the list asks for. */
export const readLetterState = (query: URLSearchParams): LetterState =>
  letterStates.find((one) => one === query.get('state')) ?? 'failed'
