import { createReadStream } from 'node:fs'
import { type Actor, actorName, actorReference } from '#app/domain/history/history.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { ring } from '#app/platform/bell.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import type { Currency } from '#app/values/money.ts'
import type { FileProblem } from '../file-problem.ts'
import { surveyFile } from '../survey-file.server.ts'
import { createRun, savePart } from './run-store.server.ts'

export type OfferWish = {
  /** Where the file lies while it is taken in. */
  file: string
  fileName: string
  currency: Currency
  locale: Locale
  by: Actor
  now: Date
}

const partSize = 512 * 1024

/**
 * Keeps a file that staff gave and has it looked through beside the pages, by whichever server is free; answers the run's id, or why the file as a whole
 * cannot be imported. Nothing is written to the catalogue. One part of the file is held at a time.
 */
export async function offerImport(
  wish: OfferWish,
): Promise<{ id: string } | { problem: FileProblem }> {
  const { file, fileName, currency, locale, by, now: askedAt } = wish
  const found = await surveyFile(file)
  if ('problem' in found) return found
  const id = newId()
  const asker = { askedBy: actorReference(by), askedByName: actorName(by), askedAt }
  await transaction(async (tx) => {
    await createRun({ id, fileName: nameOf(fileName), currency, locale, ...asker }, tx)
    let part = 0
    for await (const bytes of createReadStream(file, { highWaterMark: partSize })) {
      await savePart({ runId: id, part, bytes }, tx)
      part += 1
    }
  })
  ring('imports')
  return { id }
}

/** A name is only shown: some browsers send the whole path with it. */
const nameOf = (fileName: string): string =>
  (fileName.split(/[\\/]/).at(-1) ?? '').replace(/\p{C}/gu, '').slice(0, 200) || 'products.csv'
