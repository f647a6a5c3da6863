import { createHash } from 'node:crypto'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import { type DesignerSheet, type DesignerTexts, noTexts, type Portrait } from './designer.ts'
import { isDrawing } from './drawing.ts'

const read = (id: string, on: Db) =>
  on.designer.findUnique({ where: { id }, include: { texts: true } })
type Row = NonNullable<Awaited<ReturnType<typeof read>>>

/** A designer as staff edit her page, shown or not. */
export async function findSheetRow(id: string, on: Db = db()): Promise<DesignerSheet | undefined> {
  const row = await read(id, on)
  return row ? sheetOf(row) : undefined
}

const sheetOf = (row: Row): DesignerSheet => ({
  ...{ id: row.id, slug: row.slug, alias: row.alias, shown: row.shown, version: row.version },
  texts: inEach(row, ({ text }) => text),
  portrait: portraitOf(row),
})

function inEach(row: Row, of: (text: Row['texts'][number]) => string): DesignerTexts {
  const said = Object.fromEntries(row.texts.map((text) => [text.locale, of(text)]))
  return { ...noTexts(), ...said }
}

function portraitOf(row: Row): Portrait {
  if (isDrawing(row.drawing)) return { kind: 'drawing', drawing: row.drawing }
  if (row.portrait === null) return { kind: 'none' }
  const { portrait: file, portraitWidth: width, portraitHeight: height, drawnBy } = row
  const alts = inEach(row, ({ portraitAlt }) => portraitAlt)
  return { kind: 'uploaded', file, width, height, drawnBy, alts }
}

/** What designers are called, by their ids. */
export const listAliasRows = (
  ids: readonly string[],
  on: Db = db(),
): Promise<{ id: string; alias: string }[]> =>
  on.designer.findMany({ where: { id: { in: [...ids] } }, select: { id: true, alias: true } })

/** Keeps everybody else from this designer's rows for as long as the transaction lasts. */
export const lockDesigner = (id: string, tx: Tx): Promise<unknown> =>
  tx.$queryRaw`SELECT 1 FROM designer WHERE id = ${id}::uuid FOR UPDATE`

type NewDesigner = { id: string; slug: string; alias: string }

/** Writes a new designer, whom nobody is shown. Throws on an address that is taken. */
export const insertDesigner = (designer: NewDesigner, tx: Tx) =>
  tx.designer.create({ data: { ...designer, shown: false } })

/** Moves a designer on from the version that was shown; false when somebody else has changed her since. */
export async function claimVersion(id: string, version: number, tx: Tx): Promise<boolean> {
  const { count } = await tx.designer.updateMany({
    where: { id, version },
    data: { version: { increment: 1 } },
  })
  return count === 1
}

/** Writes a text, or what a portrait shows, in every language. */
export async function saveTexts(
  designerId: string,
  { texts, alts }: { texts?: DesignerTexts; alts?: DesignerTexts },
  tx: Tx,
): Promise<void> {
  const words = (locale: Locale) => ({
    ...(texts && { text: texts[locale] }),
    ...(alts && { portraitAlt: alts[locale] }),
  })
  for (const locale of locales)
    await tx.designerText.upsert({
      where: { designerId_locale: { designerId, locale } },
      create: { designerId, locale, text: '', ...words(locale) },
      update: words(locale),
    })
}

/** Shows or hides a designer; false when that is so already. */
export async function saveShown(id: string, shown: boolean, tx: Tx): Promise<boolean> {
  const { count } = await tx.designer.updateMany({
    where: { id, shown: !shown },
    data: { shown, version: { increment: 1 } },
  })
  return count === 1
}

/** Writes which portrait is hers, or that she has none. */
export const savePortrait = (id: string, portrait: Portrait, tx: Tx) => {
  const uploaded = portrait.kind === 'uploaded' ? portrait : undefined
  return tx.designer.update({
    where: { id },
    data: {
      drawing: portrait.kind === 'drawing' ? portrait.drawing : null,
      portrait: uploaded?.file ?? null,
      portraitWidth: uploaded?.width ?? 0,
      portraitHeight: uploaded?.height ?? 0,
      drawnBy: uploaded?.drawnBy ?? '',
    },
  })
}

/** Of an address that is gone, this is what is kept. */
const hashOf = (slug: string) => createHash('sha256').update(slug, 'utf8').digest()

/** Whether an address is another designer's, was one's, or is gone for good. */
export async function isSlugTaken(id: string, slug: string, on: Db = db()): Promise<boolean> {
  const [others, former, gone] = await Promise.all([
    on.designer.count({ where: { slug, id: { not: id } } }),
    on.designerFormerAlias.count({ where: { slug } }),
    on.designerGoneAlias.count({ where: { slugHash: hashOf(slug) } }),
  ])
  return others + former + gone > 0
}

export const isSlugGone = async (slug: string, on: Db = db()): Promise<boolean> =>
  (await on.designerGoneAlias.count({ where: { slugHash: hashOf(slug) } })) > 0

export const saveAlias = (id: string, { alias, slug }: { alias: string; slug: string }, tx: Tx) =>
  tx.designer.update({ where: { id }, data: { alias, slug } })

/** The addresses that lead on to her present one. */
export const listFormerSlugs = async (designerId: string, on: Db = db()): Promise<string[]> => {
  const rows = await on.designerFormerAlias.findMany({
    where: { designerId },
    orderBy: { at: 'desc' },
  })
  return rows.map(({ slug }) => slug)
}

type Old = { designerId: string; slug: string; at: Date }

export const saveFormerSlug = (former: Old, tx: Tx) =>
  tx.designerFormerAlias.create({ data: former })

/** Lets addresses be gone: the rows that lead on go, and a hash of each remains. Answers how many of them led on. */
export async function saveGoneSlugs(
  { designerId, slugs, at }: { designerId: string; slugs: readonly string[]; at: Date },
  tx: Tx,
): Promise<number> {
  const where = { designerId, slug: { in: [...slugs] } }
  const { count } = await tx.designerFormerAlias.deleteMany({ where })
  await tx.designerGoneAlias.createMany({
    data: slugs.map((slug) => ({ slugHash: hashOf(slug), at })),
    skipDuplicates: true,
  })
  return count
}

/** Of whose shown page this was the address once. */
export async function findLedOn(slug: string, on: Db = db()): Promise<string | undefined> {
  const row = await on.designerFormerAlias.findUnique({
    where: { slug },
    select: { designer: { select: { slug: true, shown: true } } },
  })
  return row?.designer.shown ? row.designer.slug : undefined
}

/** Her pieces that are on sale or might be, and in which texts an old alias still stands. */
export const listPieceRows = (
  { designerId, locale, named }: { designerId: string; locale: Locale; named: string },
  on: Db = db(),
) =>
  on.$queryRaw<{ id: string; title: string; status: string; names: boolean }[]>`
    SELECT p.id, coalesce((SELECT nullif(title, '') FROM product_text WHERE product_id = p.id
      ORDER BY locale = ${locale}::locale DESC, locale LIMIT 1), p.slug) AS title, p.status::text AS status,
      EXISTS (SELECT FROM product_text t WHERE t.product_id = p.id AND position(lower(${named})
        IN lower(concat_ws(' ', t.title, t.summary, t.description, t.material, t.care, t.warnings))) > 0) AS names
    FROM product p WHERE p.designer_id = ${designerId}::uuid AND p.status <> 'archived'
    ORDER BY p.position, p.id LIMIT 200`
