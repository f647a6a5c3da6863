import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { oweLetter } from '#app/domain/receipts/owe-letter.server.ts'
import { ring } from '#app/platform/bell.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { tokenHash } from '#app/platform/seal.server.ts'
import { referenceTo } from '#app/values/reference.ts'
import { findGiverByHash } from './giver-store.server.ts'
import { giverWord } from './giver-word.server.ts'
import { findGiverByEdition, raiseEditions, saveDeadLinks } from './link-store.server.ts'
import { lockPerson } from './lock-person.server.ts'
import { endMoves } from './moves/end-moves.server.ts'
import { renewalEdition } from './renewal.ts'
import type { Giver } from './supporter.ts'

/** Whose link: by the word that opens her page, or by her id and the edition that was shown. Either names nobody any more once it is renewed. */
type Whose = { token: string } | { id: string; edition: number }
type Wish = { whose: Whose; by: Actor; now: Date }

/**
 * Makes every word that leads to a giver's own page useless, at once and for good, and owes a new one to the address on file, in one transaction. What was
 * asked to be moved through the old one ends with it. False when the word opens nothing, or the link was renewed since it was shown: of two who press at
 * once the second changes nothing, and a dead link fills nobody's mailbox.
 */
export async function renewLink({ whose, by, now: at }: Wish): Promise<boolean> {
  const isRenewed = await transaction(async (tx) => {
    const giver = await lockGiver(whose, tx)
    if (!giver) return false
    const { id, email: recipient, locale } = giver
    const edition = renewalEdition(await raise(id, tx))
    await endMoves([id], tx)
    const letter = { kind: 'giver-link', reference: referenceTo('giver', id), edition } as const
    await oweLetter({ ...letter, recipient, locale, at }, tx)
    await recordHistory({ by, action: 'people.link_renewed', object: `supporter/${id}`, at }, tx)
    return true
  })
  if (isRenewed) ring('letters')
  return isRenewed
}

/** Her row and those that lead to it, locked; undefined when somebody else was first. */
async function lockGiver(whose: Whose, tx: Tx): Promise<Giver | undefined> {
  const found = await findGiver(whose, tx)
  if (!found) return undefined
  await lockPerson(found.id, tx)
  const still = await findGiver(whose, tx)
  return still?.id === found.id ? still : undefined
}

const findGiver = (whose: Whose, tx: Tx): Promise<Giver | undefined> =>
  'token' in whose ? findGiverByHash(tokenHash(whose.token), tx) : findGiverByEdition(whose, tx)

/** Raises the editions, and kills the word of each one before, also where no letter has carried it since she moved. Answers the edition of her own row. */
async function raise(id: string, tx: Tx): Promise<number> {
  const rows = await raiseEditions(id, tx)
  const before = rows.map(({ email, edition }) => giverWord(email, edition - 1).hash)
  await saveDeadLinks(before, tx)
  const own = rows.find((row) => row.id === id)
  if (!own) throw new Error('a link was renewed of nobody')
  return own.edition
}
