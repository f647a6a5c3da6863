import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CsvRow } from '#app/domain/catalogue/import/csv-row.ts'
import { readRows } from '#app/domain/catalogue/import/read-rows.server.ts'
import { writeExport } from './make-export.ts'

type Seen = { line: number; cells: string[] } | Exclude<CsvRow, { cells: string[] }>

/** The rows with their lines; where they lie in the file has a test of its own. */
const rowsOf = async (text: string, isRow = (cells: string[]) => cells.length === 3) => {
  const rows: Seen[] = []
  for await (const row of readRows(await writeExport(text), isRow)) {
    rows.push('cells' in row ? { line: row.line, cells: row.cells } : row)
  }
  return rows
}

const oneLine = async (text: string) => {
  const [first, ...others] = await rowsOf(text)
  return first && 'cells' in first ? first.cells : [first, ...others]
}

describe('a record', () => {
  it.each([
    ['a,b,c', ['a', 'b', 'c']],
    ['a,,', ['a', '', '']],
    ['"a","b ""c""",d\n', ['a', 'b "c"', 'd']],
    ['"two\nlines, and a comma",x\n', ['two\nlines, and a comma', 'x']],
    ['"","",a', ['', '', 'a']],
    ['"a"', ['a']],
    ['"a"\n', ['a']],
  ])('is read: %j', async (text, expected) => {
    expect(await oneLine(text)).toEqual(expected)
  })

  it.each([
    ['a,b"c,d\n', 1],
    ['a,"b"c,d\n', 1],
    ['a,b,"never closed\nx,y', 2],
    ['"a" ,b\n', 0],
  ])('names the cell whose quotation marks do not match: %j', async (text, column) => {
    expect(await oneLine(text)).toMatchObject([{ line: 1, broken: { column } }])
  })

  it('reads back whatever was written by the rules, and lies where it says', async () => {
    const written = (text: string) => `"${text.replaceAll('"', '""')}"`
    const lines = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }))
    await fc.assert(
      fc.asyncProperty(lines, fc.constantFrom('\n', '\r\n'), async (records, end) => {
        const filled = records.map((cells) => ['x', ...cells])
        const file = await writeExport(
          filled.map((cells) => cells.map(written).join(',') + end).join(''),
        )
        const bytes = await readFile(file)
        const rows: CsvRow[] = []
        for await (const row of readRows(file, () => true)) rows.push(row)
        expect(rows.map((row) => 'cells' in row && row.cells)).toEqual(
          filled.map((cells) => cells.map((cell) => asUtf8(cell).replace(/\r\n?/g, '\n'))),
        )
        for (const [index, row] of rows.entries()) {
          const place = 'cells' in row ? row : { at: 0, length: 0 }
          const raw = bytes.toString('utf8', place.at, place.at + place.length)
          expect(raw).toBe(asUtf8(`${filled[index]?.map(written).join(',')}${end}`))
        }
      }),
      { numRuns: 200, seed: 3 },
    )
  })
})

/** Half a surrogate pair is no text; writing it makes it the replacement character. */
const asUtf8 = (text: string): string => Buffer.from(text).toString()

describe('the rows of a file', () => {
  it.each([
    ['LF', '\n'],
    ['CR LF', '\r\n'],
    ['CR', '\r'],
  ])('begin on the line that an editor shows, with %s', async (_name, end) => {
    const text = ['h,i,j', 'a,"1', '2', '3",b', '', 'c,"x', 'y",d', 'e,f,g'].join(end)
    expect(await rowsOf(text)).toEqual([
      { line: 1, cells: ['h', 'i', 'j'] },
      { line: 2, cells: ['a', '1\n2\n3', 'b'] },
      { line: 6, cells: ['c', 'x\ny', 'd'] },
      { line: 8, cells: ['e', 'f', 'g'] },
    ])
  })

  it('lose their byte order mark', async () => {
    expect(await rowsOf('\ufeffh,i,j\n')).toEqual([{ line: 1, cells: ['h', 'i', 'j'] }])
  })

  it('are the same wherever the file is cut into parts', async () => {
    const text = `${'å'.repeat(40_000)},"\r\n""",c\r\n`.repeat(20)
    const rows = await rowsOf(text)
    expect(rows).toHaveLength(20)
    expect(rows.map(({ line }) => line)).toEqual(rows.map((_, index) => 2 * index + 1))
    for (const row of rows) expect(row).toMatchObject({ cells: ['å'.repeat(40_000), '\n"', 'c'] })
  })

  it('go on after a stray quotation mark, which costs its own row only', async () => {
    const text = 'h,i,j\na,1,2\nb,"bad" mark,2\nc,1,2\nd,1,2\n'
    expect(await rowsOf(text)).toEqual([
      { line: 1, cells: ['h', 'i', 'j'] },
      { line: 2, cells: ['a', '1', '2'] },
      { line: 3, broken: { column: 1, first: 'b' } },
      { line: 4, cells: ['c', '1', '2'] },
      { line: 5, cells: ['d', '1', '2'] },
    ])
  })

  it('go on after a mark that is never closed, past the lines of its text', async () => {
    const text = 'h,i,j\na,"never closed\nmore of it\n,still\nb,1,2\nc,"well",2\n'
    expect(await rowsOf(text)).toEqual([
      { line: 1, cells: ['h', 'i', 'j'] },
      { line: 2, broken: { column: 1, first: 'a' } },
      { line: 5, cells: ['b', '1', '2'] },
      { line: 6, cells: ['c', 'well', '2'] },
    ])
  })

  it('go on line by line, also where a line of the lost text begins like a record', async () => {
    const text = 'h,i,j\na,"bad" mark\n"a line of it\nb,1,2\nc,"\nd,1,2\n'
    expect((await rowsOf(text)).slice(1)).toEqual([
      { line: 2, broken: { column: 1, first: 'a' } },
      { line: 4, cells: ['b', '1', '2'] },
      { line: 5, broken: { column: 1, first: 'c' } },
      { line: 6, cells: ['d', '1', '2'] },
    ])
  })

  it('are never longer than a million characters, however long a mark stays open', async () => {
    const text = `h,i,j\na,"${'xxxxxxxxx\n'.repeat(120_000)}b,1,2\n`
    const rows = await rowsOf(text)
    expect(rows[1]).toEqual({ line: 2, broken: { column: 1, first: 'a' } })
    expect(rows.at(-1)).toEqual({ line: 120_002, cells: ['b', '1', '2'] })
    expect(rows).toHaveLength(3)
  })
})
