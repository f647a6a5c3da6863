import { describe, expect, it } from 'vitest'
import { reasonOf } from '#app/domain/catalogue/import/row-problem.ts'
import { columns, csvLine, csvOf, picture, piece } from './make-export.ts'
import { faults, readAll } from './read-export.ts'

describe('what is wrong with a file is said', () => {
  it('with everything that is wrong, and lines counted through bodies of several lines', async () => {
    const rows = [
      piece('first', { 'Body (HTML)': '<ul>\n<li>a</li>\n</ul>' }),
      piece('bad', { 'Variant Price': 'x', 'Body (HTML)': 'one\ntwo' }),
      picture('bad', 2, { 'Image Src': 'nowhere' }),
    ]
    expect(await faults(rows)).toEqual([
      [5, 'Variant Price', '"x" is not a price; Shopify writes 1299.50'],
      [7, 'Image Src', '"nowhere" is not a web address'],
    ])
  })

  it('when its piece stands in two places: both are named', async () => {
    expect(await faults([piece('a'), piece('b'), picture('a', 2)])).toMatchObject([
      [2, 'Handle', 'the same piece stands on line 4 too; its rows must follow each other'],
      [4, 'Handle', 'the same piece stands on line 2 too; its rows must follow each other'],
    ])
  })

  it('when it has too many or too few cells', async () => {
    const lines = [
      csvLine(piece('a')),
      csvLine(piece('b')).slice(0, -3),
      `${csvLine(piece('c'))},x`,
    ]
    const read = await readAll([columns.join(','), ...lines, csvLine(piece('d')), ''].join('\n'))
    const named = read.map((one) =>
      'problems' in one
        ? one.problems.map(({ line, ...rest }) => [line, reasonOf({ line, ...rest })])
        : 'read',
    )
    expect(named).toEqual([
      'read',
      [[3, `the row has ${columns.length - 3} cells where line 1 has ${columns.length}`]],
      [[4, `the row has ${columns.length + 1} cells where line 1 has ${columns.length}`]],
      'read',
    ])
  })

  it('when a quotation mark is lost: its own piece is refused, the others are read', async () => {
    const rows = [
      piece('a', { 'Body (HTML)': 'Well, closed.' }),
      piece('b', { 'Body (HTML)': '"Never, closed.' }),
      picture('b', 2),
      piece('c', { 'Body (HTML)': 'Well, closed too.' }),
    ]
    const text = csvOf(rows).replace('"""Never, closed."', '"Never, closed.')
    const read = await readAll(text)
    expect(read.map((one) => ('problems' in one ? one.problems : one.product.handle))).toEqual([
      'a',
      [{ line: 3, column: 'Body (HTML)', refusal: 'quote_broken' }],
      'c',
    ])
  })

  it('when a piece has more rows than any shop has: it is refused, not held', async () => {
    const rows = [piece('a'), ...Array.from({ length: 2_400 }, () => picture('a', 2))]
    const found = (await faults(rows)).filter(([, column]) => column === 'Handle')
    expect(found).toEqual([[2_302, 'Handle', 'the piece has more than 2300 rows']])
  })

  it('without steering the terminal', async () => {
    const [[, , reason] = []] = await faults([
      piece('a', { 'Variant Price': '\u001b[2J\u009b1\u202e5' }),
    ])
    expect(reason).toBe('"[2J 1 5" is not a price; Shopify writes 1299.50')
  })
})
