import { type Locale, locales } from '#app/i18n/locale.ts'
import type { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import type { VariantOption } from '../product.ts'
import {
  type Party,
  type ProductSheet,
  type SheetContent,
  sheetTexts,
  type VariantSheet,
} from './sheet.ts'

const whole = {
  texts: true,
  collections: { select: { collectionId: true } },
  variants: {
    orderBy: { position: 'asc' },
    include: { texts: true, prices: { where: { kind: 'asked', validTo: null } } },
  },
} as const

const readWhole = (id: string, on: Db) => on.product.findUnique({ where: { id }, include: whole })
type Row = NonNullable<Awaited<ReturnType<typeof readWhole>>>

/** A piece as staff edit it, whatever its status; undefined when there is none. */
export async function findSheetRow(id: string, on: Db = db()): Promise<ProductSheet | undefined> {
  const row = await readWhole(id, on)
  return row ? sheetOf(row) : undefined
}

const noParty: Party = { name: '', address: '', email: '' }
const day = (at: Date | null): string => at?.toISOString().slice(0, 10) ?? ''

function sheetOf(row: Row): ProductSheet {
  return {
    ...{ id: row.id, slug: row.slug, status: row.status, version: row.version },
    publishAt: row.publishAt ?? undefined,
    texts: textsOf(row),
    designerId: row.designerId ?? undefined,
    collectionIds: row.collections.map(({ collectionId }) => collectionId),
    sizeMm: row.sizeMm ?? '',
    nickelTestedAt: day(row.nickelTestedAt),
    leadTestedAt: day(row.leadTestedAt),
    cadmiumTestedAt: day(row.cadmiumTestedAt),
    maker: {
      ...{ name: row.makerName ?? '', address: row.makerAddress ?? '' },
      email: row.makerEmail ?? '',
    },
    makerOutsideEu: row.makerOutsideEu,
    responsible: (row.responsible as Party | null) ?? noParty,
    lowStockAt: row.lowStockAt ?? undefined,
    variants: row.variants.map(variantOf),
  }
}

function textsOf(row: Row): SheetContent['texts'] {
  const inLanguage = (locale: Locale) => {
    const text = row.texts.find((candidate) => candidate.locale === locale)
    return Object.fromEntries(sheetTexts.map((field) => [field, text?.[field] ?? '']))
  }
  return Object.fromEntries(
    locales.map((locale) => [locale, inLanguage(locale)]),
  ) as SheetContent['texts']
}

function variantOf(row: Row['variants'][number]): VariantSheet {
  const options = (locale: Locale) =>
    (row.texts.find((text) => text.locale === locale)?.options as VariantOption[] | undefined) ?? []
  return {
    ...{ id: row.id, sku: row.sku ?? '', weightGrams: row.weightGrams, active: row.active },
    options: Object.fromEntries(
      locales.map((locale) => [locale, options(locale)]),
    ) as VariantSheet['options'],
    prices: Object.fromEntries(row.prices.map(({ currency, amount }) => [currency, amount])),
  }
}

const orNull = (text: string): string | null => (text === '' ? null : text)
const dayOrNull = (text: string): Date | null =>
  text === '' ? null : new Date(`${text}T00:00:00Z`)

/** The piece's own columns. */
function columnsOf(content: SheetContent) {
  const { maker, responsible } = content
  return {
    slug: content.slug,
    designerId: content.designerId ?? null,
    sizeMm: orNull(content.sizeMm),
    nickelTestedAt: dayOrNull(content.nickelTestedAt),
    leadTestedAt: dayOrNull(content.leadTestedAt),
    cadmiumTestedAt: dayOrNull(content.cadmiumTestedAt),
    ...{ makerName: orNull(maker.name), makerAddress: orNull(maker.address) },
    makerEmail: orNull(maker.email),
    makerOutsideEu: content.makerOutsideEu,
    responsible: responsible as Prisma.InputJsonObject,
    lowStockAt: content.lowStockAt ?? null,
  }
}

/** Writes a new draft after all others; answers nothing, since the id is given. Throws on an address that is taken. */
export async function insertSheet(id: string, content: SheetContent, tx: Tx): Promise<void> {
  const { _max } = await tx.product.aggregate({ _max: { position: true } })
  await tx.product.create({
    data: { id, ...columnsOf(content), position: (_max.position ?? 0) + 1 },
  })
}

/** Moves a piece on from the version that was shown; false when somebody else has changed it since. */
export async function claimVersion(id: string, version: number, tx: Tx): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE product SET version = version + 1, updated_at = now() WHERE id = ${id}::uuid AND version = ${version}`
  return rows === 1
}

/** Writes a piece's columns, texts and collections. */
export async function saveContent(id: string, content: SheetContent, tx: Tx): Promise<void> {
  await tx.product.update({ where: { id }, data: columnsOf(content) })
  for (const locale of locales) await saveText(id, { locale, text: content.texts[locale] }, tx)
  await tx.productCollection.deleteMany({ where: { productId: id } })
  await tx.productCollection.createMany({
    data: content.collectionIds.map((collectionId) => ({ productId: id, collectionId })),
  })
}

type OneText = { locale: Locale; text: SheetContent['texts'][Locale] }

/** A language in which nothing is written has no row: the page then shows another, marked with its language. */
function saveText(productId: string, { locale, text }: OneText, tx: Tx): Promise<unknown> {
  const where = { productId_locale: { productId, locale } }
  if (Object.values(text).every((words) => words === ''))
    return tx.productText.deleteMany({ where: { productId, locale } })
  return tx.productText.upsert({ where, create: { productId, locale, ...text }, update: text })
}

/** Every collection by its name, in shop order. */
export const listCollectionChoices = (locale: Locale, on: Db = db()) =>
  on.$queryRaw<{ id: string; name: string }[]>`
    SELECT c.id, (SELECT name FROM collection_text WHERE collection_id = c.id
      ORDER BY locale = ${locale}::locale DESC, locale LIMIT 1) AS name
    FROM collection c ORDER BY c.position, c.slug`

/** Whether the address or an article number of this sheet is another piece's. */
export async function whatIsTaken(
  id: string,
  { slug, variants }: SheetContent,
  on: Db = db(),
): Promise<'slug_taken' | 'sku_taken' | undefined> {
  const other = await on.product.findFirst({
    where: { slug, id: { not: id } },
    select: { id: true },
  })
  if (other) return 'slug_taken'
  const skus = variants.map(({ sku }) => sku).filter((sku) => sku !== '')
  if (new Set(skus).size < skus.length) return 'sku_taken'
  const variant = await on.variant.findFirst({
    where: { sku: { in: skus }, productId: { not: id } },
    select: { id: true },
  })
  return variant ? 'sku_taken' : undefined
}
