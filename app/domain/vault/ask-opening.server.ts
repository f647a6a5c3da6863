import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { lockAway } from '#app/platform/vault.server.ts'
import { newId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import type { Subject } from './identity.ts'
import { longestWords, type OpeningReason, type VaultRefusal } from './opening.ts'
import { reachVault } from './reach-vault.server.ts'
import { hasIdentity, insertOpening } from './store.server.ts'

type Wish = {
  subject: Subject
  reason: OpeningReason
  /** In her own words; locked away as well, since they may name somebody. */
  words: string
  by: Extract<Actor, { kind: 'staff' }>
  now: Date
}

/** Asks for one identity to be opened; nothing opens until another person approves. Answers the opening's id. */
export async function askOpening(wish: Wish): Promise<Outcome<{ id: string }, VaultRefusal>> {
  const { subject, reason, by, now: at } = wish
  const words = wish.words.trim()
  if (words === '' || words.length > longestWords) return refused('no_reason')
  const vault = await reachVault()
  if (!vault) return refused('vault_shut')
  if (!(await hasIdentity(subject, vault))) return refused('nothing_kept')
  const id = newId()
  const changes = [{ field: 'reason', to: reason }]
  const line = { by, action: 'vault.asked', object: subject, changes, at } as const
  await transaction((tx) => recordHistory(line, tx))
  const sealed = lockAway(`vault/words/${id}`, words)
  await insertOpening({ id, subject, reason, words: sealed, askedBy: by.id }, vault)
  return done({ id })
}
