import type { Description } from '#app/domain/catalogue/pictures/desk-picture.ts'
import { noAlts } from '#app/domain/catalogue/pictures/desk-picture.ts'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import type { StoredPicture } from '#app/platform/pictures/picture.ts'
import type { DeskStoryPicture, ReadablePicture } from './story-picture.ts'

const listRows = (storyId: string, on: Db) =>
  on.storyPicture.findMany({
    where: { storyId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    include: { texts: true },
  })
type Row = Awaited<ReturnType<typeof listRows>>[number]

/** A story's pictures in their order, those that were taken away among them. */
export const listPictureRows = async (
  storyId: string,
  on: Db = db(),
): Promise<DeskStoryPicture[]> => (await listRows(storyId, on)).map(pictureOf)

function pictureOf({ texts, focusX, focusY, removedAt, ...row }: Row): DeskStoryPicture {
  const said = Object.fromEntries(texts.map(({ locale, alt }) => [locale, alt]))
  return {
    ...{ id: row.id, file: row.file, width: row.width, height: row.height, version: row.version },
    ...{ focus: { x: focusX, y: focusY }, alts: { ...noAlts, ...said } },
    removedAt: removedAt ?? undefined,
  }
}

type NewPicture = {
  id: string
  storyId: string
  stored: StoredPicture
  description: Description
  by: string
}

/** Adds a picture after the last. The database refuses it without a consent that covers pictures. */
export async function insertPicture(picture: NewPicture, tx: Tx): Promise<void> {
  const { id, storyId, stored, description, by } = picture
  const { _max } = await tx.storyPicture.aggregate({ where: { storyId }, _max: { position: true } })
  const position = (_max.position ?? 0) + 1
  const { x: focusX, y: focusY } = description.focus
  const place = { id, storyId, position, focusX, focusY, writtenBy: by }
  await tx.storyPicture.create({ data: { ...place, ...stored } })
  await saveAlts(id, description.alts, tx)
}

/** A language in which nothing is said has no row: there the picture is not shown. */
async function saveAlts(pictureId: string, alts: Record<Locale, string>, tx: Tx): Promise<void> {
  await tx.storyPictureText.deleteMany({ where: { pictureId } })
  const data = locales
    .filter((locale) => alts[locale] !== '')
    .map((locale) => ({ pictureId, locale, alt: alts[locale] }))
  await tx.storyPictureText.createMany({ data })
}

type Described = { id: string; version: number; description: Description; by: string }

/** Writes what is said of a picture, from the version that was shown; false when somebody else has changed it since. */
export async function savePictureDescription(
  { id, version, description, by }: Described,
  tx: Tx,
): Promise<boolean> {
  const { x: focusX, y: focusY } = description.focus
  const { count } = await tx.storyPicture.updateMany({
    where: { id, version, removedAt: null },
    data: { focusX, focusY, writtenBy: by, version: { increment: 1 } },
  })
  if (count === 1) await saveAlts(id, description.alts, tx)
  return count === 1
}

/** Writes an order: each picture's place is its place in the list, counted from 1. */
export async function savePictureOrder(
  { order, by }: { order: readonly string[]; by: string },
  tx: Tx,
): Promise<void> {
  for (const [index, id] of order.entries())
    await tx.storyPicture.update({ where: { id }, data: { position: index + 1, writtenBy: by } })
}

type Aside = { id: string; storyId: string; removedAt: Date | null; by: string }

/** Takes a picture away, or fetches it back; false when it stands so already. */
export async function saveAside({ id, storyId, removedAt, by }: Aside, tx: Tx): Promise<boolean> {
  const { count } = await tx.storyPicture.updateMany({
    where: { id, storyId, removedAt: removedAt === null ? { not: null } : null },
    data: { removedAt, writtenBy: by },
  })
  return count === 1
}

type Asked = { address: string; locale: Locale }
type Seen = Omit<ReadablePicture, 'focus'> & { focusX: number; focusY: number }

/** The pictures of an address that may be seen in a language at this moment. The view asks the database's clock; `now` is asked as well. */
export async function listReadablePictures(
  { address, locale }: Asked,
  now: Date,
  on: Db = db(),
): Promise<ReadablePicture[]> {
  const rows = await on.$queryRaw<Seen[]>`
    SELECT file, width, height, focus_x AS "focusX", focus_y AS "focusY", alt FROM readable_story_picture
    WHERE address = ${address} AND locale = ${locale}::locale AND expires_at > ${now} ORDER BY position, id`
  return rows.map(({ focusX, focusY, ...row }) => ({ ...row, focus: { x: focusX, y: focusY } }))
}

/** Whether a file is a picture of this address that may be seen in this language at this moment. */
export async function isFileReadable(
  { address, locale, file }: Asked & { file: string },
  now: Date,
  on: Db = db(),
): Promise<boolean> {
  const rows = await on.$queryRaw<unknown[]>`
    SELECT 1 FROM readable_story_picture
    WHERE address = ${address} AND locale = ${locale}::locale AND file = ${file} AND expires_at > ${now}`
  return rows.length > 0
}

/** Deletes the rows of pictures whose consent does not run or does not cover them, and of those that were taken away long enough ago. */
export const forgetPictures = (removedBefore: Date, on: Db = db()): Promise<number> =>
  on.$executeRaw`
    DELETE FROM story_picture p USING story s
    WHERE s.id = p.story_id AND (p.removed_at < ${removedBefore} OR NOT story_consent_holds(s.consent_id, s.id)
      OR NOT EXISTS (SELECT FROM story_consent c WHERE c.id = s.consent_id AND c.covers_picture))`

/** The files of all pictures of these stories, those that were taken away among them. */
export async function listFilesOf(storyIds: readonly string[], on: Db = db()): Promise<string[]> {
  const where = { storyId: { in: [...storyIds] } }
  return (await on.storyPicture.findMany({ where, select: { file: true } })).map(({ file }) => file)
}

/** Which of these files some story's picture names. */
export async function listNamedFiles(
  files: readonly string[],
  on: Db = db(),
): Promise<Set<string>> {
  const where = { file: { in: [...files] } }
  const rows = await on.storyPicture.findMany({ where, select: { file: true } })
  return new Set(rows.map(({ file }) => file))
}
