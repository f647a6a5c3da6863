import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { oweLetter } from '#app/domain/receipts/owe-letter.server.ts'
import { ring } from '#app/platform/bell.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { referenceTo } from '#app/values/reference.ts'
import { lockOpenMove } from './lock-open-move.server.ts'
import { saveAgreed } from './move-store.server.ts'

/**
 * Lets the mailbox on file agree that letters move, and owes the letter that asks the new one: only now is that written to. Pressed again it changes
 * nothing. False when there is nothing to agree to.
 */
export async function agreeMove(token: string, now: Date): Promise<boolean> {
  const isOpen = await transaction(async (tx) => {
    const move = await lockOpenMove({ token, purpose: 'agreement', now }, tx)
    if (!move || move.agreedAt) return move !== undefined
    await saveAgreed(move.id, now, tx)
    const reference = referenceTo('address-move', move.id)
    const { newEmail: recipient, locale } = move
    await oweLetter({ kind: 'move-confirmation', reference, recipient, locale, at: now }, tx)
    const line = { by: { kind: 'giver' }, action: 'people.move_agreed' } as const
    await recordHistory({ ...line, object: `supporter/${move.supporterId}`, at: now }, tx)
    return true
  })
  ring('letters')
  return isOpen
}
