/** What an address names by its last part; undefined for `new`, the form of what does not exist yet. */
export const madeId = (id: string | undefined): string | undefined =>
  id === 'new' ? undefined : id
