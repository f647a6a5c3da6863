import { describe, expect, it } from 'vitest'
import { pageOf, readCursor, writeCursor } from '#app/values/cursor.ts'

describe('a cursor', () => {
  it('reads back what it wrote, in one word of an address', () => {
    const cursor = ['2026-11-27T10:00:00.123Z', 42, 'ÿ?>'.slice(0, 1)]
    const word = writeCursor(cursor)
    expect(word).toMatch(/^[\w-]+$/)
    expect(readCursor(word, ['string', 'number', 'string'])).toEqual(cursor)
  })

  it.each([
    null,
    undefined,
    '',
    'x',
    '%',
    'W10',
    writeCursor(['a']),
    writeCursor([1, 2]),
    btoa('{"a":1}'),
    `${'a'.repeat(501)}`,
  ])('is the first page when it is none: %j', (text) => {
    expect(readCursor(text, ['string', 'number'])).toBeUndefined()
  })
})

describe('a page', () => {
  it('goes on only when there is more', () => {
    const cursorOf = (row: number) => [row]
    expect(pageOf([1, 2, 3], 3, cursorOf)).toEqual({ rows: [1, 2, 3], next: undefined })
    expect(pageOf([1, 2, 3, 4], 3, cursorOf)).toEqual({ rows: [1, 2, 3], next: writeCursor([3]) })
    expect(pageOf([], 3, cursorOf)).toEqual({ rows: [], next: undefined })
  })
})
