import type { LoaderFunctionArgs } from '@remix-run/node'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { findPerson } from '#app/domain/privacy/find-person.server.ts'
import { takeOutPerson } from '#app/domain/privacy/take-out-person.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { attachmentHeaders } from '#app/platform/http/attachment.ts'
import { pulledStream } from '#app/platform/http/pulled-stream.server.ts'
import { legalDate } from '#app/values/period.ts'
import { notFound } from '../../frame.server.ts'
import { admit } from '../admit.server.ts'
import { deskHeaders } from '../desk-page.ts'
import { loadPerson } from './load-person.server.ts'

/** Everything that is known of a person as an archive, packed while it is taken; first the history is told of it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { by } = await admit(request, 'people.take_out', { fresh: true })
  const { id, locale } = await loadPerson(params.id)
  const person = await findPerson(id)
  if (!person) throw notFound()
  const at = now()
  const headers = {
    ...attachmentHeaders(`lykta-${legalDate(at)}.zip`, 'application/zip'),
    ...deskHeaders,
  }
  if (request.method !== 'GET') return new Response(null, { headers })
  const line = { by, action: 'people.exported', object: `supporter/${id}`, at } as const
  await transaction((tx) => recordHistory(line, tx))
  return new Response(pulledStream(takeOutPerson({ person, locale, at })), { headers })
}
