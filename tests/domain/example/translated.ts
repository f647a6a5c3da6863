import type { Translated } from '#prisma/example/shape.ts'

export interface Found {
  path: string
  texts: Translated<unknown>
}

const isTranslated = (value: object): value is Translated<unknown> =>
  Object.keys(value).sort().join() === 'en,nb,sv'

/** Every place in a structure where a text exists in three languages. */
export function translatedIn(value: unknown, path: string): Found[] {
  if (typeof value !== 'object' || value === null) return []
  if (isTranslated(value)) return [{ path, texts: value }]
  return Object.entries(value).flatMap(([key, inner]) => translatedIn(inner, `${path}.${key}`))
}

/** Every sentence inside one language of a text, however deep. */
export function sentencesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(sentencesIn)
}
