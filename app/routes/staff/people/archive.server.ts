import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import type { Person } from '#app/domain/privacy/person-room.ts'
import { takeOutPerson } from '#app/domain/privacy/take-out-person.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { now } from '#app/platform/clock.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { attachmentHeaders } from '#app/platform/http/attachment.ts'
import { pulledStream } from '#app/platform/http/pulled-stream.server.ts'
import { legalDate } from '#app/values/period.ts'
import { deskHeaders } from '../desk-page.ts'

type Wish = { request: Request; by: Actor; object: string; person: Person; locale: Locale }

/** Everything that is known of a person as an archive, packed while it is taken; first the history is told of it. */
export async function archive({ request, by, object, person, locale }: Wish): Promise<Response> {
  const at = now()
  const headers = {
    ...attachmentHeaders(`lykta-${legalDate(at)}.zip`, 'application/zip'),
    ...deskHeaders,
  }
  if (request.method !== 'GET') return new Response(null, { headers })
  const line = { by, action: 'people.exported', object, at } as const
  await transaction((tx) => recordHistory(line, tx))
  return new Response(pulledStream(takeOutPerson({ person, locale, at })), { headers })
}
