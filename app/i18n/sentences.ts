/** Sentences by what they say, each with the one value that it may need: translations have the same ones. */
export const sentences = <Key extends string>(
  said: Record<Key, (value: string) => string>,
): Record<Key, (value: string) => string> => said
