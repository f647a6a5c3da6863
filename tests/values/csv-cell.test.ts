import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardCell, unguardCell } from '#app/values/csv-cell.ts'

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+46 70 123 45 67', "'+46 70 123 45 67"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['\n=1', "'\n=1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ['-12.50', '-12.50'],
    ['0042', '0042'],
    ['-12,50', "'-12,50"],
    ['silver = soft', 'silver = soft'],
    ["'tis", "'tis"],
    ['', ''],
  ])('%j is written as %j, and read back', (text, written) => {
    expect(guardCell(text)).toBe(written)
    expect(unguardCell(written)).toBe(text)
  })

  it('is never a formula, and always read back as it was', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '＝', 'a', '1', '.'),
      }),
    )
    fc.assert(
      fc.property(text, (cell) => {
        const written = guardCell(cell)
        expect(unguardCell(written)).toBe(cell)
        expect(/^[=+\-@\t\r\n＝＋－＠]/.test(written) && !/^-?\d+(\.\d+)?$/.test(written)).toBe(
          false,
        )
      }),
      { numRuns: 5_000, seed: 11 },
    )
  })
})
