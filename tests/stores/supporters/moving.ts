import { agreeMove } from '#app/domain/supporters/moves/agree-move.server.ts'
import { askMove } from '#app/domain/supporters/moves/ask-move.server.ts'
import { rememberSupporter } from '#app/domain/supporters/remember-supporter.server.ts'
import type { Giver } from '#app/domain/supporters/supporter.ts'
import { db, transaction } from '#app/platform/db.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'

export const now = new Date('2026-12-10T10:00:00Z')
export const by = {
  kind: 'staff',
  id: '0194f1a0-0000-7000-8000-000000000001',
  name: 'Disa',
} as const

/** Somebody who has given. */
export async function makeGiver(email = 'greta@prov.example'): Promise<Giver> {
  const person = { email, name: 'Greta Givare', locale: 'sv' } as const
  return { id: await transaction((tx) => rememberSupporter(person, tx)), ...person }
}

export const moves = () => db().addressMove.findMany({ orderBy: { askedAt: 'asc' } })
export const lettersOf = (kind: string) =>
  db().letter.findMany({ where: { kind }, orderBy: { owedAt: 'asc' } })

/** The two words of an open move, as its letters have them. */
export const wordsOf = (id: string) => ({
  id,
  agreement: accessToken('move-agreement', id),
  confirmation: accessToken('move-confirmation', id),
})

/** A giver who has asked for another address, with the two words of her letters. */
export async function askedMove(giver: Giver, email = 'ny@prov.example', at = now) {
  await askMove({ giver, email, now: at })
  const move = await db().addressMove.findUniqueOrThrow({ where: { supporterId: giver.id } })
  return wordsOf(move.id)
}

/** The same, to which the mailbox on file has agreed. */
export async function agreedMove(giver: Giver, email = 'ny@prov.example', at = now) {
  const words = await askedMove(giver, email, at)
  if (!(await agreeMove(words.agreement, at))) throw new Error('nothing was agreed to')
  return words
}
