/** What the address of the list of people asks for: any part of a name or an address. */
export const readPeopleQuery = (query: URLSearchParams): { words: string } => ({
  words: query.get('words')?.replace(/\p{Cc}/gu, ' ') ?? '',
})
