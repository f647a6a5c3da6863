import { checkPiece } from '#app/domain/designers/check-piece.server.ts'
import type { Finding } from '#app/domain/designers/searched.ts'
import type { Actor } from '#app/domain/history/history.ts'
import { done, type Outcome } from '#app/values/outcome.ts'
import type { Said } from './offered.ts'

type Checked = Outcome<Finding[], 'vault_shut'>
type Wish = { designerId: string | undefined; said: Said[]; by: Actor; now: Date }

/** Searches words about a piece for what the vault has of its designer. What Lykta or the operator do themselves was searched when staff wrote it. */
export const checkOffered = async (wish: Wish): Promise<Checked> => {
  const { designerId, said, by, now } = wish
  if (!designerId || by.kind !== 'staff') return done([])
  return checkPiece({ designerId, texts: said, by, now })
}
