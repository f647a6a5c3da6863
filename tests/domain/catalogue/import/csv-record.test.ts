import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextRecord } from '#app/domain/catalogue/import/csv-record.ts'

const cells = (text: string) => {
  const step = nextRecord(text, 0, true)
  return step.kind === 'record' ? step.cells : step
}

describe('a CSV record', () => {
  it.each([
    ['a,b,c', ['a', 'b', 'c']],
    ['a,,', ['a', '', '']],
    ['', ['']],
    ['"a","b ""c""",d\nnext', ['a', 'b "c"', 'd']],
    ['"two\nlines, and a comma",x\n', ['two\nlines, and a comma', 'x']],
    ['"",""', ['', '']],
    ['"a"', ['a']],
    ['"a"\n', ['a']],
  ])('reads %j', (text, expected) => {
    expect(cells(text)).toEqual(expected)
  })

  it.each([
    ['a,b"c,d\n', 1],
    ['a,"b"c,d\n', 1],
    ['a,b,"never closed\nx,y', 2],
    ['"a" ,b\n', 0],
  ])('names the cell whose quotation marks do not match: %j', (text, column) => {
    expect(cells(text)).toEqual({ kind: 'broken', column })
  })

  it('asks for more text instead of guessing at its end', () => {
    const whole = '"a ""quoted"" word\nand a line",second\n'
    for (let length = 0; length < whole.length; length += 1) {
      expect(nextRecord(whole.slice(0, length), 0, false).kind).toBe('more')
    }
    expect(nextRecord(whole, 0, false)).toEqual({
      kind: 'record',
      cells: ['a "quoted" word\nand a line', 'second'],
      end: whole.length,
    })
  })

  it('reads back whatever was written by the rules', () => {
    const written = (text: string) => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (texts) => {
        expect(cells(`${texts.map(written).join(',')}\nrest`)).toEqual(texts)
      }),
      { numRuns: 500 },
    )
  })
})
