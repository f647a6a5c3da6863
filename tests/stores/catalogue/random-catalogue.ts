import fc from 'fast-check'
import { cleanLine } from '#app/domain/catalogue/import/clean-text.ts'
import { describeProduct } from '#app/domain/catalogue/import/describe-product.ts'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { currencies } from '#app/values/money.ts'

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

type Catalogue = typeof catalogue extends fc.Arbitrary<infer Made> ? Made : never
type Piece = Catalogue['pieces'][number]

/** Writes a random catalogue into an empty database. */
export async function writeCatalogue({ collections, pieces }: Catalogue): Promise<void> {
  const ids = collections.map(() => newId())
  await db().collection.createMany({
    data: ids.map((id, index) => ({ id, slug: `shelf-${index}`, position: index })),
  })
  await db().collectionText.createMany({
    data: collections.map((name, index) => ({
      collectionId: ids[index] ?? '',
      locale: 'sv',
      name,
    })),
  })
  for (const [index, one] of pieces.entries()) await writePiece(one, index, ids)
}

const filled = <Value>(by: Record<Locale, Value | null>): [Locale, Value][] =>
  locales.flatMap((locale): [Locale, Value][] => {
    const value = by[locale]
    return value === null ? [] : [[locale, value]]
  })

async function writePiece(one: Piece, index: number, collectionIds: string[]): Promise<void> {
  const id = newId()
  await db().product.create({
    data: {
      ...{
        id,
        slug: `${one.slug}${index}`,
        status: one.status,
        vendor: one.vendor,
        position: index,
      },
      importDigest: one.imported && `v2:${one.imported}:digest`,
      texts: {
        create: filled(one.words).map(([locale, { title, summary, markup: written }]) => ({
          ...{ locale, title, summary, description: describeProduct(written, locale).description },
        })),
      },
      collections: {
        create: collectionIds.flatMap((collectionId, at) =>
          one.collections[at] ? [{ collectionId }] : [],
        ),
      },
      variants: { create: one.variants.map((made, at) => variantOf(made, index, at)) },
      pictures: { create: picturesOf(one) },
    },
  })
}

const at = new Date('2026-11-01T10:00:00Z')

function variantOf(made: Piece['variants'][number], piece: number, position: number) {
  return {
    ...{ id: newId(), position, weightGrams: made.grams, active: made.active },
    sku: made.sku === null ? null : `${made.sku}${piece}${position}`,
    texts: {
      create: filled(made.options).map(([locale, options]) => ({
        // What the grid of variants would call the same twice, it refuses.
        ...{
          locale,
          options: options.map(({ name, value }) => ({ name, value: `${value}${position}` })),
        },
      })),
    },
    stock: { create: { onHand: made.onHand } },
    prices: {
      create: [
        ...currencies.flatMap((currency) => {
          const amount = made.prices[currency]
          return amount === null ? [] : [{ currency, amount, validFrom: at }]
        }),
        ...(made.claimed === null
          ? []
          : [
              {
                currency: 'SEK' as const,
                amount: made.claimed,
                kind: 'compare_at' as const,
                validFrom: at,
                validTo: at,
              },
            ]),
      ],
    },
  }
}

function picturesOf({ pictures }: Piece) {
  const sources = new Set<string>()
  let position = 0
  return pictures.map(({ gap, source, stored, alt }) => {
    position += gap
    const sourceUrl = source && !sources.has(source) ? source : null
    if (sourceUrl) sources.add(sourceUrl)
    const file = stored ? `${newId().replaceAll('-', '')}.webp` : null
    const texts = filled(alt).map(([locale, said]) => ({ locale, alt: said }))
    return {
      id: newId(),
      position,
      sourceUrl,
      file,
      width: 10,
      height: 10,
      texts: { create: texts },
    }
  })
}
