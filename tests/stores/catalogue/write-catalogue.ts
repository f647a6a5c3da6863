import { describeProduct } from '#app/domain/catalogue/import/describe-product.ts'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { currencies } from '#app/values/money.ts'
import type { Catalogue } from './random-catalogue.ts'

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
