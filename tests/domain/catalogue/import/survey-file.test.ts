import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sentenceOf } from '#app/domain/catalogue/import/file-problem.ts'
import { surveyFile } from '#app/domain/catalogue/import/survey-file.server.ts'
import { columns, csvOf, piece, sampleRows, testFolder, writeExport } from './make-export.ts'

async function problemOf(content: string | Uint8Array): Promise<string> {
  const found = await surveyFile(await writeExport(content))
  return 'problem' in found ? sentenceOf(found.problem) : 'no problem'
}

const good = csvOf([piece('a'), piece('b')])

describe('a file', () => {
  it.each([
    ['with LF', good],
    ['with CR LF', csvOf([piece('a'), piece('b')], '\r\n')],
    ['with a byte order mark', `\ufeff${good}`],
    ['without a last line end', good.trimEnd()],
  ])('is read %s', async (_name, text) => {
    const found = await surveyFile(await writeExport(text))
    expect(found).toMatchObject({ survey: { rows: 2 } })
  })

  it('is counted through bodies of several lines', async () => {
    const found = await surveyFile(await writeExport(csvOf(sampleRows())))
    expect(found).toMatchObject({ survey: { rows: 41, apart: new Map() } })
  })

  it('tells which pieces stand apart', async () => {
    const rows = [piece('a'), piece('b'), piece('a'), piece('b'), piece('a')]
    const found = await surveyFile(await writeExport(csvOf(rows)))
    const apart = new Map([
      ['a', { first: 2, again: 4 }],
      ['b', { first: 3, again: 5 }],
    ])
    expect(found).toMatchObject({ survey: { apart } })
  })

  it.each([
    ['empty', '', 'The file is empty.'],
    [
      'a header only',
      `${columns.join(',')}\n`,
      'The file has column names and nothing below them.',
    ],
    [
      'a workbook',
      Buffer.from('PK\x03\x04rest of it'),
      'This is a workbook or an archive, not a CSV file. Export as CSV from Shopify.',
    ],
    [
      'a picture',
      Buffer.from('\x89PNG\r\n\x1a\n\x00\x00', 'latin1'),
      'This is not a text file. Export as CSV from Shopify.',
    ],
    [
      'UTF-16',
      Buffer.from(`\ufeff${good}`, 'utf16le'),
      'The file is written in UTF-16. Save it as CSV in UTF-8.',
    ],
    [
      'Latin-1',
      Buffer.from(good.replace('Piece b', 'Örhänge'), 'latin1'),
      'Line 3 is not UTF-8. Save the file as CSV in UTF-8.',
    ],
    [
      'tabs',
      good.replaceAll(',', '\t'),
      'The columns are separated by tabs. Use the file as Shopify exported it, with commas.',
    ],
    ['an unclosed header', '"Handle,Title\n', 'Line 1 holds a quotation mark that is not closed.'],
    [
      'a column twice',
      good.replace('SEO Title', 'Vendor'),
      'Line 1 names the column "Vendor" twice.',
    ],
    [
      'another CSV',
      'name,price\nring,10\n',
      'This is not a Shopify product export: line 1 lacks the columns Handle, Title, Body (HTML), Option1 Name, Option1 Value, Variant Price.',
    ],
    [
      'no prices',
      good.replace('Variant Price', 'Cost'),
      'This is not a Shopify product export: line 1 lacks the columns Variant Price.',
    ],
  ])('is refused whole, in a sentence: %s', async (_name, content, sentence) => {
    expect(await problemOf(content)).toBe(sentence)
  })

  it('is refused whole when a spreadsheet has put semicolons', async () => {
    expect(await problemOf(good.replaceAll(',', ';'))).toMatch(
      /^The columns are separated by semicolons/,
    )
  })

  it('is refused when it is not there, or a folder', async () => {
    const folder = await testFolder()
    expect(await surveyFile(join(folder, 'none.csv'))).toEqual({
      problem: { refusal: 'file_missing' },
    })
    expect(await surveyFile(folder)).toEqual({ problem: { refusal: 'not_a_file' } })
  })
})
