import { countAttempt } from '#app/domain/limits/count-attempt.server.ts'
import { findInvitation } from '#app/domain/staff/find-invitation.server.ts'
import { linkPages } from '#app/domain/staff/sign-in-limits.ts'
import { now } from '#app/platform/clock.server.ts'
import { atDoor } from './at-door.ts'
import { tooMany } from './refuse.server.ts'

type Asked = {
  request: Request
  params: { token?: string }
  context: { address: string; submitted: boolean }
}

/**
 * The invitation of an address and the language to speak; 410 when it is unknown, used or over, all the same. Throws 429 when too many were
 * asked for. A form that is sent counts once, though its page is drawn as well.
 */
export async function openInvitation({ request, params, context }: Asked) {
  const token = params.token ?? ''
  const drawsAnswer = context.submitted && request.method === 'GET'
  const who = context.address
  const counted = drawsAnswer || (await countAttempt(linkPages, { who, now: now() }))
  if (!counted) throw tooMany(request)
  const invited = await findInvitation(token, now())
  const desk = invited ? { locale: invited.locale } : atDoor(request)
  return { token, invited, desk, status: invited ? 200 : 410 }
}
