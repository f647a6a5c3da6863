import { describe, expect, it } from 'vitest'
import { pageOf, readCursor, readPlace, writeCursor } from '#app/values/cursor.ts'

describe('a cursor', () => {
  it('reads back what it wrote, in one word of an address', () => {
    const cursor = ['2026-11-27T10:00:00.123Z', 42, 'Łucja ÿ?> 🕯 "']
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
    `${'a'.repeat(4_001)}`,
    writeCursor(['a\0', 1]),
    writeCursor(['a', 2 ** 31]),
    writeCursor(['a', 0.5]),
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

describe('a place in a list', () => {
  const id = '0192f3c4-0000-7000-8000-000000000001'
  const place = (at: string) => readPlace(writeCursor([at, id]))

  it.each(['-271821-04-20T00:00:00.000Z', '0000-01-01', '+275760-09-13T00:00:00.000Z', 'x'])(
    'at %s, which no database keeps, is none',
    (at) => {
      expect(place(at)).toBeUndefined()
    },
  )

  it('is an instant and an id', () => {
    expect(place('2026-11-22T10:00:00.000Z')).toEqual({ at: new Date('2026-11-22T10:00:00Z'), id })
  })
})
