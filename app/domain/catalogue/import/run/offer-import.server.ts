import { type Actor, actorName, actorReference } from '#app/domain/history/history.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { ring } from '#app/platform/bell.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import type { Currency } from '#app/values/money.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { largestFile } from './run.ts'
import { createRun, savePart } from './run-store.server.ts'

export type OfferRefusal = 'file_empty' | 'file_too_large'

export type OfferWish = {
  /** The file as it was sent. */
  bytes: Uint8Array
  fileName: string
  currency: Currency
  locale: Locale
  by: Actor
  now: Date
}

const partSize = 512 * 1024

/** Keeps a file that staff gave and has it looked through beside the pages, by whichever server is free; answers the run's id. Nothing is written to the catalogue. */
export async function offerImport(wish: OfferWish): Promise<Outcome<{ id: string }, OfferRefusal>> {
  const { bytes, fileName, currency, locale, by, now: askedAt } = wish
  if (bytes.length === 0) return refused('file_empty')
  if (bytes.length > largestFile) return refused('file_too_large')
  const id = newId()
  const asker = { askedBy: actorReference(by), askedByName: actorName(by), askedAt }
  await transaction(async (tx) => {
    await createRun({ id, fileName: nameOf(fileName), currency, locale, ...asker }, tx)
    for (let part = 0; part * partSize < bytes.length; part += 1) {
      const piece = bytes.slice(part * partSize, (part + 1) * partSize) as Uint8Array<ArrayBuffer>
      await savePart({ runId: id, part, bytes: piece }, tx)
    }
  })
  ring('imports')
  return done({ id })
}

/** A name is only shown: some browsers send the whole path with it. */
const nameOf = (fileName: string): string =>
  (fileName.split(/[\\/]/).at(-1) ?? '').replace(/\p{C}/gu, '').slice(0, 200) || 'products.csv'
