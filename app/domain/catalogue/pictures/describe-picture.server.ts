import { found, type Searched } from '#app/domain/designers/searched.ts'
import { changesBetween } from '#app/domain/history/changes-between.ts'
import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { locales } from '#app/i18n/locale.ts'
import { transaction } from '#app/platform/db.server.ts'
import { isId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { checkOffered } from '../sheet/check-offered.server.ts'
import { isOffered } from '../sheet/offered.ts'
import { findSheetRow } from '../sheet/sheet-store.server.ts'
import { type Description, descriptionAsTyped } from './desk-picture.ts'
import { listDeskPictures, lockGallery, saveDescription } from './gallery-store.server.ts'

type Wish = {
  id: string
  productId: string
  description: Description
  version: number
  by: Actor
  now: Date
}

/**
 * Writes what is said of a picture from the version that was shown; what says nothing new is done already. Refused when somebody else
 * changed it since, and, of a piece that is offered, when something in it could tell who its designer is; nothing is written then.
 */
export async function describePicture(
  wish: Wish,
): Promise<Searched<null, 'gone' | 'changed_meanwhile' | 'vault_shut'>> {
  if (!isId(wish.id)) return refused('gone')
  const checked = await check(wish)
  if (!checked.ok) return checked
  return checked.value.length > 0 ? found(checked.value) : describe(wish)
}

/** Only what is new, so that a point is moved while the vault is shut. */
async function check({
  id,
  productId,
  description,
  by,
  now,
}: Wish): ReturnType<typeof checkOffered> {
  const sheet = await findSheetRow(productId)
  if (!sheet?.designerId || !isOffered(sheet)) return done([])
  const before = (await listDeskPictures(productId)).find((picture) => picture.id === id)
  const said = locales
    .filter((locale) => before?.alts[locale] !== description.alts[locale])
    .map((locale) => ({ where: `alt-${locale}`, text: description.alts[locale] }))
  return checkOffered({ designerId: sheet.designerId, said, by, now })
}

function describe(wish: Wish): Promise<Outcome<null, 'gone' | 'changed_meanwhile'>> {
  const { id, productId, description, version, by, now: at } = wish
  return transaction(async (tx) => {
    const called = await lockGallery(productId, tx)
    const pictures = await listDeskPictures(productId, tx)
    const place = pictures.findIndex((picture) => picture.id === id)
    const before = pictures[place]
    if (called === undefined || !before) return refused('gone')
    const changes = changesBetween(flat(before, place + 1), flat(description, place + 1))
    if (changes.length === 0) return done(null)
    if (!(await saveDescription({ id, version, description }, tx)))
      return refused('changed_meanwhile')
    const about = { by, object: `product/${productId}`, called, changes, at }
    await recordHistory({ ...about, action: 'products.picture_described' }, tx)
    return done(null)
  })
}

/** Each field with the place of its picture, counted from 1. */
const flat = (description: Description, place: number): Record<string, string> =>
  Object.fromEntries(
    Object.entries(descriptionAsTyped(description)).map(([field, value]) => [
      `${field} ${place}`,
      value,
    ]),
  )
