import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import type { MergeChoice, MergeRefusal } from './merge.ts'
import { type LockedSupporter, lockSupporters, saveKept, saveMerged } from './merge-store.server.ts'
import { endMoves } from './moves/end-moves.server.ts'

type Wish = {
  /** The two, each with the version that was shown. */
  pair: readonly [Shown, Shown]
  choice: MergeChoice
  /** Moves what the other rooms have written about the one that goes, in the same transaction. */
  move: (from: string, to: string, tx: Tx) => Promise<void>
  by: Actor
  now: Date
}
type Shown = { id: string; version: number }

/**
 * Makes one supporter of two, in one transaction: everything of the one that goes is moved to the one that stays, and the row that goes leads there for
 * good, so that old links, letters and what Stripe tells later find her. Refused when either was changed or merged since it was shown; pressed again it is done and changes
 * nothing. Two who merge at once wait for each other in the order of ids.
 */
export const mergeSupporters = (wish: Wish): Promise<Outcome<{ id: string }, MergeRefusal>> =>
  transaction(async (tx) => {
    const { pair, choice, by, now: at } = wish
    const [one, other] = pair
    if (one.id === other.id) return refused('same')
    const { stays } = choice
    const goes = stays === one.id ? other.id : one.id
    const rows = await lockSupporters([one.id, other.id], tx)
    if (rows.find(({ id }) => id === goes)?.mergedInto === stays) return done({ id: stays })
    const refusal = whyNotMerge(rows, wish)
    if (refusal) return refused(refusal)
    await wish.move(goes, stays, tx)
    // Asked for by one of two who were not yet one: whoever wants it still asks again.
    await endMoves([goes, stays], tx)
    await saveMerged({ goes, stays }, tx)
    await saveKept({ id: stays, name: choice.name, locale: choice.locale }, tx)
    // Ids only: the lines outlive the erasure of both.
    const changes = [{ field: 'merged', from: `supporter/${goes}` }]
    await recordHistory(
      { by, action: 'people.merged', object: `supporter/${stays}`, changes, at },
      tx,
    )
    return done({ id: stays })
  })

function whyNotMerge(
  rows: readonly LockedSupporter[],
  { pair, choice }: Pick<Wish, 'pair' | 'choice'>,
): MergeRefusal | undefined {
  if (rows.length !== 2 || !pair.some(({ id }) => id === choice.stays)) return 'gone'
  if (rows.some(({ mergedInto }) => mergedInto !== null)) return 'merged_already'
  const isAsShown = pair.every(({ id, version }) =>
    rows.some((row) => row.id === id && row.version === version),
  )
  return isAsShown ? undefined : 'changed_meanwhile'
}
