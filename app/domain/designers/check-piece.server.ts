import type { Actor } from '#app/domain/history/history.ts'
import { checkStrings } from '#app/domain/stories/identity-check/check-strings.ts'
import type { CheckedText, Finding } from '#app/domain/stories/identity-check/check-texts.ts'
import { findSecrets } from '#app/domain/vault/find-secrets.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { wasKept } from './was-kept.server.ts'

type Wish = {
  /** Whose piece it is. */
  designerId: string
  texts: readonly CheckedText[]
  by: Extract<Actor, { kind: 'staff' }>
  now: Date
}

/**
 * Searches what is said of a piece for what the vault has of its designer. Numbers and days of anybody are no matter here: a piece has
 * sizes and tests. Nothing is found of one whose identity was never kept; refused while it is kept and the vault cannot be asked.
 */
export async function checkPiece(wish: Wish): Promise<Outcome<Finding[], 'vault_shut'>> {
  const { designerId, texts, by, now } = wish
  const subject = `designer/${designerId}` as const
  if (texts.length === 0 || !(await wasKept(subject))) return done([])
  const secrets = await findSecrets({ subject, by, now })
  return secrets.ok ? done(checkStrings(texts, secrets.value)) : refused('vault_shut')
}
