import { describe, expect, it } from 'vitest'
import type { CsvRow } from '#app/domain/catalogue/import/csv-row.ts'
import { readRows } from '#app/domain/catalogue/import/read-rows.server.ts'
import { writeExport } from './make-export.ts'

const rowsOf = async (text: string, isRow = (cells: string[]) => cells.length === 3) => {
  const rows: CsvRow[] = []
  for await (const row of readRows(await writeExport(text), isRow)) rows.push(row)
  return rows
}

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
    const text = `h,i,j\na,"${'x\n'.repeat(600_000)}b,1,2\n`
    const rows = await rowsOf(text)
    expect(rows[1]).toEqual({ line: 2, broken: { column: 1, first: 'a' } })
    expect(rows.at(-1)).toEqual({ line: 600_002, cells: ['b', '1', '2'] })
    expect(rows).toHaveLength(3)
  })
})
