import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'

/** Every key of a dictionary with the kind of what it says, "shop.product.left: function". */
function keysOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`]
  return Object.entries(value).flatMap(([key, inner]) =>
    keysOf(inner, path ? `${path}.${key}` : key),
  )
}

const emptyTexts = (locale: Locale): string[] => {
  const empty = (value: unknown, path: string): string[] => {
    if (typeof value === 'string') return value.trim() === '' ? [path] : []
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, inner]) => empty(inner, `${path}.${key}`))
  }
  return empty(messages(locale), locale)
}

describe('the dictionaries', () => {
  const pattern = keysOf(messages('sv')).sort()

  it('hold something to compare', () => {
    expect(pattern.length).toBeGreaterThan(100)
    expect(keysOf({ a: { b: 'x' }, c: () => '' })).toEqual(['a.b: string', 'c: function'])
  })

  it.each(locales)('say in %s exactly what they say in Swedish', (locale) => {
    expect(keysOf(messages(locale)).sort()).toEqual(pattern)
  })

  it.each(locales)('say nothing empty in %s', (locale) => {
    expect(emptyTexts(locale)).toEqual([])
  })
})
