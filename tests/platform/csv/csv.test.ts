import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvResponse } from '#app/platform/csv/csv-response.server.ts'
import { type Cell, csvText } from '#app/platform/csv/csv-text.server.ts'
import { eachRow } from '#app/platform/csv/each-row.server.ts'
import { unguardCell } from '#app/values/csv-cell.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void
const megabyte = 1024 * 1024

async function whole(parts: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const part of parts) text += part
  return text
}

describe('a list as CSV', () => {
  it('has its header, its numbers bare, its text quoted where it must be, and no formula', async () => {
    const rows: Cell[][] = [
      ['Örhänge, "Sol"', 2, '-12.50', null],
      ['=cmd()', 0, '19.00', undefined],
      ['two\nlines', -3, '', "'=x"],
    ]
    expect(await whole(csvText(['Name', 'Number', 'Amount', 'Note'], rows))).toBe(
      [
        'Name,Number,Amount,Note',
        '"Örhänge, ""Sol""",2,-12.50,',
        "'=cmd(),0,19.00,",
        '"two\nlines",-3,,\'\'=x',
        '',
      ].join('\r\n'),
    )
  })

  it('begins with a byte order mark for spreadsheets that need one', async () => {
    expect(await whole(csvText(['Å'], [], { mark: true }))).toBe('\ufeffÅ\r\n')
  })

  it('is read back by any reader of CSV', async () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ' ', 'a', '=', 'å') })
    const cells = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }))
    await fc.assert(
      fc.asyncProperty(cells, async (rows) => {
        const text = await whole(csvText(['a', 'b'], rows))
        const read = parse(text, { record_delimiter: ['\r\n', '\n', '\r'] }) as string[][]
        expect(read.slice(1).map((row) => row.map(unguardCell))).toEqual(rows)
      }),
      { numRuns: 300, seed: 5 },
    )
  })
})

describe('rows by key', () => {
  const numbers = Array.from({ length: 25 }, (_, index) => index + 1)
  const ask = async (after: number | undefined, limit: number) =>
    numbers.filter((number) => number > (after ?? 0)).slice(0, limit)

  it.each([1, 7, 25, 100])('come each once, in order, %i at a time', async (limit) => {
    const seen: number[] = []
    for await (const row of eachRow(ask, (number) => number, limit)) seen.push(row)
    expect(seen).toEqual(numbers)
  })
})

describe('a download', () => {
  it('says what it is, under a name that any letters may be in', () => {
    const { headers } = csvResponse('gåvor 2026.csv', csvText([], []))
    expect(headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('Content-Disposition')).toBe(
      'attachment; filename="g-vor-2026.csv"; filename*=UTF-8\'\'g%C3%A5vor%202026.csv',
    )
    expect(headers.get('Cache-Control')).toBe('no-store')
  })

  it('asks for no more rows than are taken, and for none when the reader goes away', async () => {
    let asked = 0
    let ended = false
    async function* rows(): AsyncGenerator<Cell[]> {
      try {
        for (;;) {
          asked += 1
          yield [asked]
        }
      } finally {
        ended = true
      }
    }
    const reader = csvResponse('x.csv', csvText(['n'], rows())).body?.getReader()
    await reader?.read()
    expect(asked).toBe(0)
    await reader?.read()
    expect(asked).toBe(500)
    await reader?.cancel()
    expect([asked, ended]).toEqual([500, true])
  })

  it('of 1 000 000 rows holds next to nothing', async () => {
    const total = 1_000_000
    const ask = async (after: number | undefined, limit: number) => {
      const from = after ?? 0
      const length = Math.min(limit, total - from)
      return Array.from({ length }, (_, index) => ({
        number: from + index + 1,
        at: 'd'.repeat(40),
      }))
    }
    async function* rows() {
      for await (const row of eachRow(ask, ({ number }) => number)) {
        yield [`LG-${row.number}`, row.at, `${row.number}.00`, 'SEK', 'supporter@example.org', '=x']
      }
    }
    const header = ['Number', 'At', 'Amount', 'Currency', 'Email', 'Note']
    const { body } = csvResponse('gifts.csv', csvText(header, rows(), { mark: true }))
    collectGarbage()
    const before = process.memoryUsage()
    const most = { heapUsed: 0, held: 0, rss: 0, lines: 0, parts: 0 }
    const reader = body?.getReader()
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      most.lines += Buffer.from(part.value).toString('latin1').split('\n').length - 1
      most.parts += 1
      if (most.parts % 200 === 0) measure(most, before)
    }
    expect(most.lines).toBe(total + 1)
    expect(most.held).toBeLessThan(8 * megabyte)
    expect(most.heapUsed).toBeLessThan(100 * megabyte)
    expect(most.rss).toBeLessThan(150 * megabyte)
  }, 240_000)
})

type Most = { heapUsed: number; held: number; rss: number }

/** What is used before and after waste is cleared away, above what was used when the test began. */
function measure(most: Most, before: NodeJS.MemoryUsage): void {
  const used = process.memoryUsage()
  most.heapUsed = Math.max(most.heapUsed, used.heapUsed - before.heapUsed)
  most.rss = Math.max(most.rss, used.rss - before.rss)
  collectGarbage()
  most.held = Math.max(most.held, process.memoryUsage().heapUsed - before.heapUsed)
}
