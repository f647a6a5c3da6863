import { describe, expect, it } from 'vitest'
import { optionsAsText, parseOptions } from '#app/domain/catalogue/sheet/options-text.ts'
import {
  emptySheet,
  type SheetContent,
  whyNotPublished,
} from '#app/domain/catalogue/sheet/sheet.ts'
import { readSheet } from '#app/domain/catalogue/sheet/sheet-form.ts'
import { filledRows, sheetAsTyped, typedSheet } from '#app/domain/catalogue/sheet/sheet-typed.ts'
import { newId } from '#app/values/id.ts'

const [variantId, collection] = [newId(), newId()]

const sheet: SheetContent = {
  ...emptySheet(),
  ...{ slug: 'ring-of-light', collectionIds: [collection], sizeMm: '18 × 4', makerOutsideEu: true },
  ...{ nickelTestedAt: '2026-01-02', lowStockAt: 0 },
  maker: { name: 'Prov', address: 'Provgatan 1', email: 'hej@prov.example' },
  responsible: { name: 'Ansvar', address: 'Gatan 2', email: 'a@prov.example' },
  variants: [
    {
      ...{ id: variantId, sku: 'RING-1', weightGrams: 12, active: true },
      options: {
        sv: [{ name: 'Storlek', value: '18' }],
        nb: [],
        en: [{ name: 'Size', value: '18; wide'.slice(0, 2) }],
      },
      prices: { SEK: 50_000, EUR: 4_550 },
    },
    {
      ...{ id: undefined, sku: 'RING-2', weightGrams: 0, active: false },
      options: { sv: [], nb: [], en: [] },
      prices: {},
    },
  ],
}

/** The form as a browser sends it: ticks only when ticked, collections one by one. */
const formOf = (typed: Record<string, string>): FormData => {
  const { collections = '', ...fields } = typed
  const sent = Object.entries(fields).filter(
    ([name, value]) => !/active$|makerOutsideEu/.test(name) || value !== '',
  )
  const ticked = collections
    .split(' ')
    .filter(Boolean)
    .map((id) => ['collections', id])
  const form = new FormData()
  for (const [name = '', value = ''] of [...sent, ...ticked]) form.append(name, value)
  return form
}
const typed = sheetAsTyped(sheet, 'sv')

describe('a piece’s form', () => {
  it('reads back what it shows, and shows again what was typed', () => {
    expect(readSheet(formOf(typed))).toEqual({ ok: true, value: sheet })
    // A tick that is not ticked is not sent at all.
    const { 'v1-active': _unticked, ...sent } = typed
    expect(typedSheet(formOf(typed))).toEqual(sent)
    expect(filledRows(typed)).toBe(2)
    expect(typed['v0-EUR']).toBe('45,50')
  })

  it.each([
    [{ slug: 'Ring Å' }, { slug: 'slug_malformed' }],
    [{ slug: '' }, { slug: 'missing' }],
    [{ 'title-nb': 'x'.repeat(121) }, { 'title-nb': 'too_long' }],
    [{ 'summary-en': 'a\nb' }, { 'summary-en': 'malformed' }],
    [{ nickelTestedAt: '2026-02-30' }, { nickelTestedAt: 'day_malformed' }],
    [{ makerEmail: 'hej' }, { makerEmail: 'email_malformed' }],
    [{ lowStockAt: '-1' }, { lowStockAt: 'count_malformed' }],
    [{ 'v0-SEK': '12,345' }, { 'v0-SEK': 'amount_ambiguous' }],
    [{ 'v0-SEK': '0' }, { 'v0-SEK': 'amount_malformed' }],
    [{ 'v0-SEK': '٥٠' }, { 'v0-SEK': 'amount_malformed' }],
    [{ 'v0-weight': '30001' }, { 'v0-weight': 'weight_malformed' }],
    [{ 'v0-options-sv': 'bara ett värde' }, { 'v0-options-sv': 'options_malformed' }],
  ])('refuses %j by its field', (change, errors) => {
    expect(readSheet(formOf({ ...typed, ...change }))).toEqual({ ok: false, errors })
  })

  it('may lack everything but its address', () => {
    expect(readSheet(formOf({ slug: 'draft' }))).toEqual({
      ...{ ok: true, value: { ...emptySheet(), slug: 'draft' } },
    })
  })

  it('leaves a new row out that says neither article number nor price', () => {
    const read = readSheet(formOf({ ...typed, 'v2-weight': '5', 'v2-active': 'yes' }))
    expect(read.ok && read.value.variants.length).toBe(2)
  })
})

describe('options', () => {
  it.each(['', 'Längd: 45 cm', 'Längd: 45 cm; Metall: silver'])('are one line: %j', (line) => {
    const read = parseOptions(line)
    expect(read.ok && optionsAsText(read.value)).toBe(line)
  })

  it.each(['45 cm', ':', 'Längd:', ': 45', 'Längd: 45; x'])('are refused as %j', (line) => {
    expect(parseOptions(line)).toEqual({ ok: false, refusal: 'options_malformed' })
  })
})

describe('what keeps a piece from being published', () => {
  it('is everything, of an empty one', () => {
    expect(whyNotPublished(emptySheet(), [])).toEqual([
      ...['sv', 'nb', 'en'].flatMap((locale) =>
        ['title', 'summary', 'material', 'metal', 'warnings'].map((field) => `${field}-${locale}`),
      ),
      ...['sizeMm', 'nickelTestedAt', 'leadTestedAt', 'cadmiumTestedAt'],
      ...['makerName', 'makerAddress', 'makerEmail', 'price'],
    ])
  })

  it('includes whoever answers inside the EU, only for a maker outside it', () => {
    const nobody = { name: '', address: '', email: '' }
    const lacks = whyNotPublished({ ...sheet, responsible: nobody }, [])
    expect(lacks.filter((lack) => lack.startsWith('responsible'))).toHaveLength(3)
    const inside = whyNotPublished({ ...sheet, responsible: nobody, makerOutsideEu: false }, [])
    expect(inside.filter((lack) => lack.startsWith('responsible'))).toEqual([])
  })

  it('includes a variant on sale without price, number or weight', () => {
    const [first, second] = sheet.variants
    if (!first || !second) throw new Error('no variants')
    const of = (variants: SheetContent['variants']) =>
      whyNotPublished({ ...sheet, variants }, []).filter((lack) =>
        ['price', 'sku', 'weight'].includes(lack),
      )
    expect(of([first, second])).toEqual([])
    expect(of([{ ...first, prices: {} }])).toEqual(['price'])
    expect(of([{ ...first, sku: '' }])).toEqual(['sku'])
    expect(of([{ ...first, weightGrams: 0 }])).toEqual(['weight'])
    expect(of([second])).toEqual(['price'])
  })
})
