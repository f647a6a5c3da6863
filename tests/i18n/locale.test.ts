import { expect, test } from 'vitest'
import { parseLocale, preferredLocale } from '#app/i18n/locale.ts'

test.each([
  ['sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
  ['nb-NO,nb;q=0.9,no;q=0.8,nn;q=0.7,en-US;q=0.6', 'nb'],
  ['no', 'nb'],
  ['nn', 'nb'],
  ['en-US,en;q=0.5', 'en'],
  ['de-DE,de;q=0.9,en;q=0.4,nb;q=0.7', 'nb'],
  ['en;q=0, nb;q=0.1', 'nb'],
  ['da, en;q=0.2', 'en'],
  ['fr, de', 'sv'],
  ['*', 'sv'],
  ['', 'sv'],
  [';;;q=x,,en', 'en'],
  ['en;q=nonsense, nb;q=0.3', 'nb'],
])('a visitor who asks for "%s" is met in %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale)
})

test('a visitor who says nothing is met in Swedish', () => {
  expect(preferredLocale(null)).toBe('sv')
})

test('a language list of a megabyte is cut off, not read through', () => {
  expect(preferredLocale(`${'de,'.repeat(350_000)}en`)).toBe('sv')
})

test('only our three languages are languages', () => {
  expect(['sv', 'nb', 'en', 'SV', 'no', 'constructor', '', undefined].map(parseLocale)).toEqual([
    'sv',
    'nb',
    'en',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
