import { findPerson } from '#app/domain/privacy/find-person.server.ts'
import { type LettersTo, listLettersTo } from '#app/domain/receipts/list-letters-to.server.ts'
import { findSupporter } from '#app/domain/supporters/find-supporter.server.ts'
import { notFound } from '../../frame.server.ts'

/** The person of an address; one that was merged is the one who stayed. Throws 404 when there is none. */
export async function loadPerson(id: string | undefined) {
  const person = await findSupporter(id ?? '')
  if (!person) throw notFound()
  return person
}

/** The newest letters that a page shows. */
const lettersShown = 50

/** The letters to a person, those to the rows that were merged into hers too. */
export async function lettersTo(id: string): Promise<LettersTo | undefined> {
  const person = await findPerson(id)
  return person && listLettersTo(person, lettersShown)
}
