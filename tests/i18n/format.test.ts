import { expect, test } from 'vitest'
import {
  formatCountry,
  formatDate,
  formatList,
  formatMoney,
  formatMoneyWithCode,
  formatPercent,
  formatPlainAmount,
  formatShortDate,
  formatTime,
  plural,
} from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { money } from '#app/values/money.ts'

const spaced = (text: string) => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '_')

// The last second of the day in Stockholm, still the 21st in UTC terms an hour earlier.
const night = new Date('2026-11-21T23:05:00Z')

test.each<[Locale, string[]]>([
  ['sv', ['1~234~567,50~kr', '1~250~kr', '1~250~Nkr', '1~234,50~€', '\u221299~kr']],
  ['nb', ['1~234~567,50~SEK', '1~250~SEK', '1~250~kr', '1~234,50~€', '\u221299~SEK']],
  ['en', ['SEK~1,234,567.50', 'SEK~1,250', 'NOK~1,250', '€1,234.50', '-SEK~99']],
])('money is written as %s writes it', (locale, expected) => {
  const amounts = [
    money(123_456_750, 'SEK'),
    money(125_000, 'SEK'),
    money(125_000, 'NOK'),
    money(123_450, 'EUR'),
    money(-9900, 'SEK'),
  ]
  expect(amounts.map((amount) => spaced(formatMoney(amount, locale)))).toEqual(expected)
})

test.each<[Locale, string[]]>([
  ['sv', ['1~250~kr~(SEK)', '1~250~Nkr~(NOK)', '1~250~€']],
  ['nb', ['1~250~SEK', '1~250~kr~(NOK)', '1~250~€']],
  ['en', ['SEK~1,250', 'NOK~1,250', '€1,250']],
])(
  'in %s the code stands beside a sign that two currencies share, and nowhere twice',
  (locale, expected) => {
    const amounts = [money(125_000, 'SEK'), money(125_000, 'NOK'), money(125_000, 'EUR')]
    expect(amounts.map((amount) => spaced(formatMoneyWithCode(amount, locale)))).toEqual(expected)
  },
)

test.each<[Locale, string[]]>([
  ['sv', ['22 november 2026', '2026-11-22', '00:05', '25~%']],
  ['nb', ['22. november 2026', '22.11.2026', '00:05', '25~%']],
  ['en', ['22 November 2026', '22/11/2026', '00:05', '25%']],
])(
  'dates, times and shares are written as %s writes them, on Stockholm time',
  (locale, expected) => {
    const written = [
      formatDate(night, locale),
      formatShortDate(night, locale),
      formatTime(night, locale),
      formatPercent(0.25, locale),
    ]
    expect(written.map(spaced)).toEqual(expected)
  },
)

test('an amount in a field has no group spaces and the decimal sign of the language', () => {
  expect(formatPlainAmount(125_050, 'sv')).toBe('1250,50')
  expect(formatPlainAmount(125_005, 'nb')).toBe('1250,05')
  expect(formatPlainAmount(125_050, 'en')).toBe('1250.50')
  expect(formatPlainAmount(125_000, 'sv')).toBe('1250')
})

test('lists, countries and plurals follow the language', () => {
  expect(formatList(['a', 'b', 'c'], 'sv')).toBe('a, b och c')
  expect(formatList(['a', 'b', 'c'], 'nb')).toBe('a, b og c')
  expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c')
  expect([formatCountry('NO', 'sv'), formatCountry('NO', 'nb'), formatCountry('NO', 'en')]).toEqual(
    ['Norge', 'Norge', 'Norway'],
  )
  const forms = { one: 'vara', other: 'varor' }
  expect([0, 1, 2, 21].map((count) => plural('sv', count, forms))).toEqual([
    'varor',
    'vara',
    'varor',
    'varor',
  ])
})
