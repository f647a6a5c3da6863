/** A copy of a text with memory of its own: a slice keeps the whole text that it was cut from. */
export const ownText = (text: string): string => JSON.parse(JSON.stringify(text)) as string
