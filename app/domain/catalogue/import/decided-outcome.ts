import type { Currency } from '#app/values/money.ts'
import { fieldChanges } from './field-change.ts'
import type { HeldDecision } from './hold-back.server.ts'
import type { NoteKind } from './note.ts'
import { outcomeOf, type PieceOutcome } from './piece-outcome.ts'

/** What a decision means for its piece. `read` are the notes that reading it left, which matter when it is new. */
export function decidedOutcome(
  decision: HeldDecision,
  { label, read, currency }: { label: string; read: NoteKind[]; currency: Currency },
): PieceOutcome {
  const { lacks } = decision
  const outcome = { ...outcomeOf(label, decision.product), lacks }
  switch (decision.done) {
    case 'created':
      return { ...outcome, done: 'created', notes: [...read, ...heldNote(lacks)] }
    case 'refused':
      return { ...outcome, done: 'refused', problems: [decision.problem] }
    case 'unchanged':
      return { ...outcome, done: 'unchanged', id: decision.id, notes: decision.notes }
    case 'changed': {
      const { existing, change, notes } = decision
      const changes = fieldChanges(existing, change, currency)
      return { ...outcome, done: 'changed', id: existing.id, changes, notes }
    }
  }
}

const heldNote = (lacks: readonly unknown[]): NoteKind[] =>
  lacks.length > 0 ? ['not_published'] : []
