/** Who somebody really is: everything by which a story could give her away. */
export type Identity = {
  names: readonly string[]
  /** Other names that she is known by, in the net and outside; not the one that her story is told under. */
  aliases: readonly string[]
  /** Telephone, personnummer, case numbers. */
  numbers: readonly string[]
  emails: readonly string[]
  /** Days of hers: "1994-03-02". */
  dates: readonly string[]
  /** Towns, streets, schools, employers. */
  places: readonly string[]
}

/** The fields of an identity in the order in which they are asked for. */
export const identityFields = [
  'names',
  'aliases',
  'numbers',
  'emails',
  'dates',
  'places',
] as const satisfies readonly (keyof Identity)[]

/** Whose alias an identity is behind: "story/<id>", "designer/<id>". */
export type Subject = `${'story' | 'designer'}/${string}`

/** An identity as it was locked away. Throws on anything else: the vault writes it alone. */
export function readIdentity(text: string): Identity {
  const read = JSON.parse(text) as Partial<Identity>
  const fields = identityFields.map((field) => [field, texts(read[field])])
  return Object.fromEntries(fields) as Identity
}

function texts(value: unknown): string[] {
  if (Array.isArray(value) && value.every((text) => typeof text === 'string')) return value
  throw new Error('the vault holds something that is no identity')
}
