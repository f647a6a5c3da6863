import { locales } from '#app/i18n/locale.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import type { StoredPicture } from '#app/platform/pictures/picture.ts'
import { type Description, type DeskPicture, noAlts, type TakenAway } from './desk-picture.ts'

const inOrder = { orderBy: { position: 'asc' }, include: { texts: true } } as const

type Row = Awaited<ReturnType<typeof listRows>>[number]

const listRows = (productId: string, on: Db) =>
  on.picture.findMany({ where: { productId }, ...inOrder })

/** A piece's pictures as staff see them, in their order. */
export const listDeskPictures = async (productId: string, on: Db = db()): Promise<DeskPicture[]> =>
  (await listRows(productId, on)).map(deskPicture)

function deskPicture({ file, focusX, focusY, texts, ...row }: Row): DeskPicture {
  const { id, width, height, version } = row
  const said = Object.fromEntries(texts.map(({ locale, alt }) => [locale, alt]))
  return {
    ...{ id, file: file ?? undefined, width, height, version },
    focus: { x: focusX, y: focusY },
    alts: { ...noAlts, ...said },
  }
}

/** Holds the order of a piece's pictures for this transaction; answers the piece's name, or nothing when there is none. */
export async function lockGallery(productId: string, tx: Tx): Promise<string | undefined> {
  const rows = await tx.$queryRaw<{ called: string }[]>`
    SELECT coalesce((SELECT nullif(title, '') FROM product_text WHERE product_id = p.id AND locale = 'sv'), p.slug) AS called
    FROM product p WHERE p.id = ${productId}::uuid FOR UPDATE`
  return rows[0]?.called
}

/** Adds pictures after the last, in their order. */
export async function insertPictures(
  productId: string,
  pictures: readonly (StoredPicture & { id: string })[],
  tx: Tx,
): Promise<void> {
  const { _max } = await tx.picture.aggregate({ where: { productId }, _max: { position: true } })
  const last = _max.position ?? 0
  await tx.picture.createMany({
    data: pictures.map((picture, index) => ({ ...picture, productId, position: last + 1 + index })),
  })
}

/** Writes what is said of a picture, from the version that was shown; false when somebody else has changed it since, or taken it away. */
export async function saveDescription(
  { id, version, description }: { id: string; version: number; description: Description },
  tx: Tx,
): Promise<boolean> {
  const { alts, focus } = description
  const { count } = await tx.picture.updateMany({
    where: { id, version },
    data: { focusX: focus.x, focusY: focus.y, version: { increment: 1 } },
  })
  if (count === 0) return false
  await saveAlts(id, alts, tx)
  return true
}

/** A language in which nothing is said has no row: the page then shows another. */
async function saveAlts(pictureId: string, alts: Description['alts'], tx: Tx): Promise<void> {
  await tx.pictureText.deleteMany({ where: { pictureId } })
  const said = locales.filter((locale) => alts[locale] !== '')
  await tx.pictureText.createMany({
    data: said.map((locale) => ({ pictureId, locale, alt: alts[locale] })),
  })
}

/** Gives a piece's pictures the places of this order, from 1. The gallery is held. */
export async function saveOrder(ids: readonly string[], tx: Tx): Promise<void> {
  // First out of the way: a place is taken by one picture at a time.
  await tx.$executeRaw`UPDATE picture SET position = -1 - position WHERE id = ANY(${[...ids]}::uuid[])`
  await tx.$executeRaw`UPDATE picture SET position = o.place
    FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS o(id, place) WHERE picture.id = o.id`
}

/** Takes a picture out of the piece and keeps it aside. Answers its file, or undefined when the piece has no such picture. */
export async function putAside(
  { id, productId, place, at }: { id: string; productId: string; place: number; at: Date },
  tx: Tx,
): Promise<{ file: string | null } | undefined> {
  const row = await tx.picture.findFirst({ where: { id, productId }, include: { texts: true } })
  if (!row) return undefined
  const { texts, version: _version, position: _position, ...kept } = row
  const alts = Object.fromEntries(texts.map(({ locale, alt }) => [locale, alt]))
  await tx.removedPicture.create({ data: { ...kept, position: place, alts, removedAt: at } })
  await tx.picture.delete({ where: { id } })
  return { file: row.file }
}

/** A piece's pictures that were put aside, the last first. */
export async function listAside(productId: string, on: Db = db()): Promise<TakenAway[]> {
  const rows = await on.removedPicture.findMany({
    where: { productId },
    orderBy: { removedAt: 'desc' },
  })
  return rows.map(({ id, position, removedAt, alts, focusX, focusY }) => ({
    ...{ id, place: position, removedAt, focus: { x: focusX, y: focusY } },
    alts: { ...noAlts, ...(alts as Partial<Description['alts']>) },
  }))
}

/** Makes a picture that was put aside one of the piece again, after the last; answers its file and the place that it had, or undefined when it is aside no more. */
export async function takeBack(
  { id, productId }: { id: string; productId: string },
  tx: Tx,
): Promise<{ file: string | null; place: number } | undefined> {
  const row = await tx.removedPicture.findFirst({ where: { id, productId } })
  if (!row) return undefined
  const { alts, removedAt: _at, position, ...kept } = row
  await tx.removedPicture.delete({ where: { id } })
  const { _max } = await tx.picture.aggregate({ where: { productId }, _max: { position: true } })
  await tx.picture.create({ data: { ...kept, position: (_max.position ?? 0) + 1 } })
  const said = alts as Partial<Description['alts']>
  await tx.pictureText.createMany({
    data: locales.flatMap((locale) => {
      const alt = said[locale]
      return alt === undefined ? [] : [{ pictureId: id, locale, alt }]
    }),
  })
  return { file: row.file, place: position }
}
