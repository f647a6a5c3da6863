import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('../../app/styles/tokens.css', import.meta.url), 'utf8')

/** The colours of one scheme: those of the first block, overridden in the dark one. */
function tokens(scheme: 'light' | 'dark'): Map<string, string> {
  const [light = '', rest = ''] = css.split('@media (prefers-color-scheme: dark)')
  const blocks = scheme === 'light' ? light : light + (rest.split('@theme')[0] ?? '')
  return new Map(
    [...blocks.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/g)].map(([, n, v]) => [n ?? '', v ?? '']),
  )
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

// Text needs 4.5 (1.4.3); borders of controls, bars and rings need 3 (1.4.11).
const pairs: [string, string, number][] = [
  ['ink', 'paper', 7],
  ['ink', 'cloth', 7],
  ['paper', 'ink', 7],
  ['ink-soft', 'paper', 4.5],
  ['ink-soft', 'cloth', 4.5],
  ['on-gold', 'gold', 4.5],
  ['on-gold', 'gold-lit', 4.5],
  ['gold-deep', 'paper', 4.5],
  ['gold-deep', 'cloth', 3],
  ['red', 'paper', 4.5],
  ['red', 'red-wash', 4.5],
  ['ink', 'red-wash', 7],
  ['moss', 'paper', 4.5],
  ['ink', 'moss-wash', 7],
  ['moss', 'line', 3],
  ['edge', 'paper', 3],
  ['edge', 'cloth', 3],
]

test.each(pairs.flatMap((pair) => [['light', ...pair] as const, ['dark', ...pair] as const]))(
  'in the %s scheme %s can be seen on %s, at least %s to 1',
  (scheme, front, ground, least) => {
    const colours = tokens(scheme)
    const [one = '', other = ''] = [colours.get(front), colours.get(ground)]
    expect(contrast(one, other)).toBeGreaterThanOrEqual(least)
  },
)

test('the ruler is right: black on white is 21 to 1, a colour on itself 1 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#f2b632', '#f2b632')).toBe(1)
})
