import type { Locale } from '#app/i18n/locale.ts'
import { keysIn } from './cited-text.ts'
import type { FactView } from './fact.ts'
import { listByKeys } from './store.server.ts'

/** The published figures that texts name, by their keys. One that is missing there is not published: the text does without it. */
export async function citeFacts(
  texts: readonly string[],
  locale: Locale,
): Promise<Record<string, FactView>> {
  const facts = await listByKeys(keysIn(texts), locale)
  return Object.fromEntries(facts.map((fact) => [fact.key, fact]))
}
