import { found, type Searched } from '#app/domain/designers/searched.ts'
import { changesBetween } from '#app/domain/history/changes-between.ts'
import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { locales } from '#app/i18n/locale.ts'
import { isUniqueViolation, type Tx, transaction } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { describeProduct } from '../import/describe-product.ts'
import { checkOffered } from './check-offered.server.ts'
import { flatPrices, flatSheet } from './flat-sheet.ts'
import { listVariantIds, saveGrid } from './grid-store.server.ts'
import { isOffered, saidBy } from './offered.ts'
import type { SheetContent } from './sheet.ts'
import {
  claimVersion,
  findSheetRow,
  insertSheet,
  saveContent,
  whatIsTaken,
} from './sheet-store.server.ts'

export type SaveSheetRefusal = 'changed_meanwhile' | 'slug_taken' | 'sku_taken' | 'vault_shut'

type Wish = {
  /** undefined for a piece that is new. */
  id: string | undefined
  content: SheetContent
  version: number
  by: Actor
  now: Date
}

/**
 * Writes a piece from the version that was shown, or a new draft; answers its id. Prices that changed end and begin anew. Refused when
 * somebody else changed it since, when its address or an article number is another piece's, and, of one that is offered, when something in it
 * could tell who its designer is; nothing is written then.
 */
export async function saveSheet(wish: Wish): Promise<Searched<{ id: string }, SaveSheetRefusal>> {
  const content = { ...wish.content, texts: cleanedTexts(wish.content) }
  const checked = await check({ ...wish, content })
  if (!checked.ok) return checked
  if (checked.value.length > 0) return found(checked.value)
  try {
    return await transaction((tx) => write({ ...wish, content }, tx))
  } catch (error) {
    // Taken by somebody at this very moment, after it was looked for; which of the two, the next try tells.
    if (!isUniqueViolation(error)) throw error
    return refused('changed_meanwhile')
  }
}

async function check({ id, content, by, now }: Wish): ReturnType<typeof checkOffered> {
  const before = id === undefined ? undefined : await findSheetRow(id)
  if (!before || !isOffered(before)) return done([])
  const { designerId } = content
  return checkOffered({ designerId, said: saidBy(content, before), by, now })
}

/** A description becomes the little HTML that a page shows, whether HTML or plain paragraphs were typed. */
const cleanedTexts = ({ texts }: SheetContent): SheetContent['texts'] =>
  Object.fromEntries(
    locales.map((locale) => {
      const text = texts[locale]
      const { description } = describeProduct(text.description, locale)
      return [locale, { ...text, description }]
    }),
  ) as SheetContent['texts']

async function write(wish: Wish, tx: Tx): Promise<Outcome<{ id: string }, SaveSheetRefusal>> {
  const { content, now: at } = wish
  const id = wish.id ?? newId()
  const taken = await whatIsTaken(id, content, tx)
  if (taken) return refused(taken)
  const before = wish.id ? await findSheetRow(id, tx) : undefined
  if (!wish.id) await insertSheet(id, content, tx)
  else if (!(await claimVersion(id, wish.version, tx))) return refused('changed_meanwhile')
  await saveContent(id, content, tx)
  const own = new Set(await listVariantIds(id, tx))
  const variants = content.variants.filter((variant) => !variant.id || own.has(variant.id))
  await saveGrid(variants, { productId: id, at }, tx)
  await tell({ ...wish, id, before }, tx)
  return done({ id })
}

type Telling = Wish & { id: string; before: SheetContent | undefined }

/** Prices have a line of their own, so that who changed one is found among all that happened. */
async function tell({ id, before, content, by, now: at }: Telling, tx: Tx): Promise<void> {
  const about = { by, at, object: `product/${id}`, called: content.texts.sv.title || content.slug }
  const changes = changesBetween(before && flatSheet(before), flatSheet(content)).filter(
    ({ from, to }) => (from ?? '') !== (to ?? ''),
  )
  const prices = changesBetween(before && flatPrices(before), flatPrices(content))
  const action = before ? 'products.changed' : 'products.made'
  if (changes.length > 0 || !before) await recordHistory({ ...about, action, changes }, tx)
  if (prices.length > 0)
    await recordHistory({ ...about, action: 'products.price_changed', changes: prices }, tx)
}
