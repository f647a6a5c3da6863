import type { Actor } from '#app/domain/history/history.ts'
import { isId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { saveSheet } from './save-sheet.server.ts'
import { findSheetRow } from './sheet-store.server.ts'

/** Makes a draft with all that a piece says, under an address of its own; without pictures, stock and article numbers. Answers its id. */
export async function copyProduct(wish: {
  id: string
  by: Actor
  now: Date
}): Promise<Outcome<{ id: string }, 'gone' | 'changed_meanwhile'>> {
  const sheet = isId(wish.id) ? await findSheetRow(wish.id) : undefined
  if (!sheet) return refused('gone')
  for (let number = 2; number < 100; number += 1) {
    const variants = sheet.variants.map((variant) => ({ ...variant, id: undefined, sku: '' }))
    const content = { ...sheet, slug: `${sheet.slug.slice(0, 76)}-${number}`, variants }
    const saved = await saveSheet({ ...wish, id: undefined, content, version: 0 })
    if (saved.ok) return done(saved.value)
    if (saved.refusal !== 'slug_taken') return refused('changed_meanwhile')
  }
  return refused('changed_meanwhile')
}
