import type { PersonRoom } from '#app/domain/privacy/person-room.ts'
import { forgetMoveLetters } from './forget-move-letters.server.ts'
import { dropMovesAbout, listMoves, listNewEmails } from './move-person-store.server.ts'

/** Where somebody wants her letters, while both mailboxes have not agreed. Whoever's address was typed as the new one is told that too, and not by whom. */
export const movesOfPerson: PersonRoom = {
  kind: 'address-moves',
  tables: ['address_move'],
  tell: async (person, after) =>
    (await listMoves(person))
      .filter(({ id }) => id > after)
      .map(({ id, newEmail, askedAt, agreedAt, expiresAt }) => ({
        ...{ id, newEmail, requestedAt: askedAt.toISOString() },
        ...{ agreedAt: agreedAt?.toISOString() ?? null, expiresAt: expiresAt.toISOString() },
      })),
  addresses: (before) => listNewEmails(before),
  forget: async (person, _at, tx) => {
    const gone = await dropMovesAbout(person, tx)
    await forgetMoveLetters(gone, tx)
    return gone.length
  },
}
