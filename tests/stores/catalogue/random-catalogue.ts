import fc from 'fast-check'
import { cleanLine } from '#app/domain/catalogue/import/clean-text.ts'

const letters = [
  ...'aåÄøß1 0"\'\n,;=+-@<>&\\\t.#|',
  'é',
  'ﬁ',
  '\u00a0',
  '😀',
  "'=",
  '\\n',
  '</p>',
  '""',
]
const text = (longest = 12) =>
  fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: longest })
const word = text().filter((made) => cleanLine(made) !== '')
const status = fc.constantFrom('draft' as const, 'published' as const, 'archived' as const)
const some = <Value>(value: fc.Arbitrary<Value>, maxLength: number) =>
  fc.array(value, { maxLength })

const inSome = <Value>(value: fc.Arbitrary<Value>) =>
  fc.record({ sv: fc.option(value), nb: fc.option(value), en: fc.option(value) })

const markup = some(
  fc.oneof(
    text(),
    fc.constantFrom('<p>', '</p>', '<ul><li>', '<br>', '<b>', '<i>x</i>', '<a href="x">', '<h2>'),
  ),
  8,
).map((parts) => parts.join(''))

const words = fc.record({ title: text(30), summary: text(40), markup })

const variant = fc.record({
  sku: fc.option(text(6)),
  grams: fc.integer({ min: 0, max: 30_000 }),
  onHand: fc.integer({ min: 0, max: 40 }),
  active: fc.boolean(),
  options: inSome(
    some(
      fc.record({ name: fc.constantFrom('Size', 'Längd, cm', '=Färg', 'Title'), value: word }),
      3,
    ),
  ),
  prices: fc.record({
    SEK: fc.option(fc.integer({ min: 1, max: 9_999_999 })),
    NOK: fc.option(fc.integer({ min: 1, max: 9_999_999 })),
    EUR: fc.option(fc.integer({ min: 1, max: 9_999_999 })),
  }),
  claimed: fc.option(fc.integer({ min: 1, max: 9_999_999 })),
})

const picture = fc.record({
  gap: fc.integer({ min: 1, max: 3 }),
  source: fc.option(fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href)),
  stored: fc.boolean(),
  alt: inSome(text(20)),
})

const piece = fc.record({
  slug: fc.stringMatching(/^[a-z0-9-]{0,8}$/),
  status,
  vendor: fc.option(text(20)),
  imported: fc.option(status),
  words: inSome(words),
  variants: some(variant, 4),
  pictures: some(picture, 4),
  collections: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
})

/** Pieces as staff and imports may have left them: in some languages, with odd texts, some for sale, some not. */
export const catalogue = fc.record({
  collections: fc.array(
    fc.constantFrom(
      'Ring',
      'Rings',
      'Ringar',
      'A > B',
      'Guld, 18 k',
      'Uncategorized',
      "'=x",
      'rings',
    ),
    {
      minLength: 5,
      maxLength: 5,
    },
  ),
  pieces: fc.array(piece, { minLength: 1, maxLength: 5 }),
})

export type Catalogue = typeof catalogue extends fc.Arbitrary<infer Made> ? Made : never
