import type { Change, HistoryAction } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import type { Statements } from '#app/platform/db.server.ts'
import { asDecimalWithCode } from '#app/values/money.ts'
import { legalDate } from '#app/values/period.ts'
import type { ChangeKind, MadeChange, Standing } from './change.ts'
import { findFundNameOf } from './change-store.server.ts'

const actions: Record<ChangeKind, HistoryAction> = {
  amount: 'plans.changed',
  fund: 'plans.changed',
  day: 'plans.changed',
  pause: 'plans.paused',
  resume: 'plans.resumed',
  stop: 'plans.stopped',
}

/**
 * Keeps in the history what a giver changed of her own plan, in the transaction that closes the change; what staff did for her they have told already, with
 * what she asked. Call it last: it waits for its turn. The line names the plan and nobody.
 */
export async function recordOwnChange(
  made: MadeChange | undefined,
  at: Date,
  tx: Statements,
): Promise<void> {
  if (made?.askedBy !== 'giver') return
  const { kind, planId } = made
  const changes = await changesOf(made, tx)
  const by = { kind: 'giver' } as const
  await recordHistory({ by, action: actions[kind], object: `plan/${planId}`, changes, at }, tx)
}

async function changesOf({ kind, before, after }: MadeChange, tx: Statements): Promise<Change[]> {
  if (kind === 'amount') return [{ field: 'amount', from: sumOf(before), to: sumOf(after) }]
  if (kind === 'day') return [{ field: 'day', from: dayOf(before), to: dayOf(after) }]
  if (kind === 'pause' && after.resumesAt)
    return [{ field: 'resumesAt', to: legalDate(new Date(after.resumesAt)) }]
  if (kind !== 'fund') return []
  const [from, to] = [
    await findFundNameOf(before.fundId, 'sv', tx),
    await findFundNameOf(after.fundId, 'sv', tx),
  ]
  return [{ field: 'fund', from, to }]
}

const sumOf = ({ amount, currency }: Standing): string => asDecimalWithCode(amount, currency)

const dayOf = ({ nextChargeAt }: Standing): number | null =>
  nextChargeAt ? Number(legalDate(new Date(nextChargeAt)).slice(8)) : null
