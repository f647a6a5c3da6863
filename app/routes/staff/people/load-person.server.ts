import { findSupporter } from '#app/domain/supporters/find-supporter.server.ts'
import { notFound } from '../../frame.server.ts'

/** The person of an address; one that was merged is the one who stayed. Throws 404 when there is none. */
export async function loadPerson(id: string | undefined) {
  const person = await findSupporter(id ?? '')
  if (!person) throw notFound()
  return person
}
