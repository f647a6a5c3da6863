import { expect, test } from 'vitest'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'

/** Every text of a language with the path to it; functions are asked with a sample. */
function texts(part: unknown, path = ''): [string, string][] {
  if (typeof part === 'string') return [[path, part]]
  if (part instanceof Function) return [[path, String(part(sampleFor(path), 3))]]
  return Object.entries(part as object).flatMap(([key, value]) => texts(value, `${path}.${key}`))
}

function sampleFor(path: string): unknown {
  if (/count|left|days|basket$|code$|problems/.test(path)) return 2
  return path.endsWith('testedOn') ? 'nickel' : 'X'
}

const all = (locale: Locale) => {
  const { shop, ...rest } = messages(locale)
  const { testedOn, ...product } = shop.product
  return texts({ ...rest, shop: { ...shop, product } })
}

test.each(locales)('every text in %s says something, calmly', (locale) => {
  for (const [path, text] of all(locale)) {
    expect(text.trim(), path).not.toBe('')
    expect(text, path).not.toMatch(/!|undefined|NaN|\bTODO\b/)
  }
})

test('the languages have the same texts', () => {
  const paths = all('sv').map(([path]) => path)
  expect(all('nb').map(([path]) => path)).toEqual(paths)
  expect(all('en').map(([path]) => path)).toEqual(paths)
})

test('no longer text was left in Swedish', () => {
  const swedish = new Map(all('sv'))
  for (const locale of ['nb', 'en'] as const) {
    const left = all(locale).filter(
      ([path, text]) => text.length > 24 && swedish.get(path) === text,
    )
    expect(left).toEqual([])
  }
})

test('the button that buys and the link that withdraws say exactly what the law asks', () => {
  const labels = locales.map((locale) => [
    messages(locale).checkout.pay,
    messages(locale).site.frame.withdraw,
  ])
  expect(labels).toEqual([
    ['Köp och betala', 'Ångra avtalet här'],
    ['Kjøp og betal', 'Angre avtalen her'],
    ['Buy and pay', 'Withdraw from contract here'],
  ])
})
