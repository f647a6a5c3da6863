import type { LoaderFunctionArgs } from '@remix-run/node'
import { findPerson } from '#app/domain/privacy/find-person.server.ts'
import { personObject } from '#app/domain/privacy/person-object.server.ts'
import { notFound } from '../../frame.server.ts'
import { admit } from '../admit.server.ts'
import { archive } from './archive.server.ts'
import { loadPerson } from './load-person.server.ts'

/** Everything that is known of a supporter, in her language. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { by } = await admit(request, 'people.take_out', { fresh: true })
  const { id, locale } = await loadPerson(params.id)
  const person = await findPerson(id)
  if (!person) throw notFound()
  return archive({ request, by, object: personObject({ supporterId: id }), person, locale })
}
