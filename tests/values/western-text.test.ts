import { expect, it } from 'vitest'
import { westernText } from '#app/values/western-text.ts'

it.each([
  ['Åsa Öberg, Ægir Ø, Šimůnek Ž', 'Åsa Öberg, Ægir Ø, Šimunek Ž'],
  ['Małgorzata Đorđević', 'Malgorzata Dordevic'],
  // Composed first: an accent that stands by itself belongs to the letter before it.
  ['A\u030asa', 'Åsa'],
  ['1\u202f250\u2009kr, \u2212 5', '1\u00a0250\u00a0kr, – 5'],
  ['“citat” – €', '“citat” – €'],
  ['Мария', '?????'],
  ['en\nrad', 'en\nrad'],
])('%s is written as %s', (text, expected) => {
  expect(westernText(text)).toBe(expected)
})
