import { describe, expect, it } from 'vitest'
import type { FieldChange } from '#app/domain/catalogue/import/field-change.ts'
import { changeLine, reportHeader, reportRow } from '#app/domain/catalogue/import/run/report-row.ts'
import { lackNames } from '#app/domain/catalogue/sheet/lack-names.ts'
import { emptySheet, whyNotPublished } from '#app/domain/catalogue/sheet/sheet.ts'
import { locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'

describe('a change in a report', () => {
  it.each<[FieldChange, string, string]>([
    [
      { field: 'price', variant: '45 cm', before: '42.99 SEK', after: '50.00 SEK' },
      'Pris (45 cm): 42.99 SEK → 50.00 SEK',
      'Price (45 cm): 42.99 SEK → 50.00 SEK',
    ],
    [
      { field: 'status', before: 'published', after: 'archived' },
      'Status: publicerad → arkiverad',
      'Status: published → archived',
    ],
    [
      { field: 'for_sale', variant: 'Röd', before: 'yes', after: 'no' },
      'Till salu (Röd): ja → nej',
      'For sale (Röd): yes → no',
    ],
    [
      { field: 'collection', before: '', after: 'Ringar' },
      'Läggs i kollektionen: Ringar',
      'Goes into the collection: Ringar',
    ],
  ])('is one line in the reader’s language: %j', (change, swedish, english) => {
    expect(changeLine(change, 'sv')).toBe(swedish)
    expect(changeLine(change, 'en')).toBe(english)
  })
})

describe('a line of a report', () => {
  it.each(locales)('has a cell for each column in %s, with every word said', (locale) => {
    const row = reportRow(
      {
        ...{ line: 2, label: 'a', title: 'A', outcome: 'changed', notes: ['stock_kept'] },
        lacks: ['makerName', 'title-nb', 'price'],
        productId: undefined,
        changes: [{ field: 'sku', before: '', after: 'S-1' }],
        problems: [{ line: 2, column: 'ID', refusal: 'cells_differ', value: '3/4' }],
        lost: [{ position: 1, address: 'https://x.example/1', refusal: 'not_found' }],
      },
      locale,
    )
    expect(row).toHaveLength(reportHeader(locale).length)
    expect(row.filter((cell) => cell === '' || `${cell}`.includes('undefined'))).toEqual([])
    expect(`${row[5]}`).toMatch(/3 .* 1 .*4$/)
    const names = lackNames(locale)
    const lacks = `${names.makerName}; ${names['title-nb']}; ${names.price}`
    expect(`${row[6]}`).toContain(staffMessages(locale).imports.report.lacks(lacks))
  })
})

it.each(locales)('everything that a piece may lack has a name in %s', (locale) => {
  const names = lackNames(locale)
  const bare = { ...emptySheet(), makerOutsideEu: true }
  const variant = { id: undefined, sku: '', weightGrams: 0, active: true, prices: {} }
  const sheet = { ...bare, variants: [{ ...variant, options: { sv: [], nb: [], en: [] } }] }
  const lacks = whyNotPublished(sheet, locales)
  expect(lacks).toHaveLength(28 + locales.length)
  expect(lacks.filter((lack) => !names[lack])).toEqual([])
})
