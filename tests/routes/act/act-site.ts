import { now } from '#app/platform/clock.server.ts'
import { monthsAfter } from '#app/values/day.ts'
import { legalDate } from '#app/values/period.ts'
import { type MadeCampaign, makeCampaign } from '#tests/make/campaign.ts'

/** A campaign with two offices that is open on the day of the clock. */
export function makeOpenCampaign(): Promise<MadeCampaign> {
  const today = legalDate(now())
  const days = { opensOn: today, closesOn: monthsAfter(today, 1) }
  return makeCampaign({ ...days, deletesOn: monthsAfter(today, 3) }, { offices: 2 })
}

type Handler = (args: never) => Promise<unknown>
type Asked = { form?: [string, string][]; headers?: Record<string, string>; token?: string }

/** Asks a route as a browser does; a redirect that was thrown is an answer as well. */
export async function ask(handler: Handler, path: string, { form, headers, token }: Asked = {}) {
  const body = form && new URLSearchParams(form)
  const request = new Request(`http://shop.example${path}`, {
    ...{ method: form ? 'POST' : 'GET', headers },
    ...(body && { body }),
  })
  const params = { lang: 'sv', campaign: 'pledge', token }
  const context = { address: '198.51.100.7', submitted: form !== undefined }
  const answer = await handler({ request, params, context } as never).catch(
    (thrown: unknown) => thrown,
  )
  if (answer instanceof Response)
    return { status: answer.status, to: answer.headers.get('Location'), answer, content: {} }
  const { data, init } = answer as { data: object; init?: { status?: number } }
  return { status: init?.status ?? 200, to: null, answer: new Response(), content: data }
}
