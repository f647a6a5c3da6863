import type { ActionFunctionArgs } from '@remix-run/node'
import { hearMail } from '#app/domain/newsletter/hear-mail.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { readMailEvent } from '#app/platform/mail-event.server.ts'

/** The mail neighbour tells what became of a letter. Unsigned, altered or old tellings are refused and nothing is written. */
export async function action({ request }: ActionFunctionArgs) {
  const event = readMailEvent(await request.text(), request.headers)
  if (!event) return answer(400, 'not a signed event for this shop')
  const hearing = await hearMail(event, now())
  return hearing === 'not_yet' ? answer(503, 'not now; please tell again') : answer(200, 'heard')
}

export const loader = () => answer(405, 'events are posted here')

const answer = (status: number, sentence: string) =>
  new Response(`${sentence}\n`, {
    status,
    headers: { 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; charset=utf-8' },
  })
