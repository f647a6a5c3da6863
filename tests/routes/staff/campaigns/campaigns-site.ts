import type { CampaignContent } from '#app/domain/campaigns/campaign.ts'
import { now } from '#app/platform/clock.server.ts'
import { monthsAfter } from '#app/values/day.ts'
import { legalDate } from '#app/values/period.ts'
import type { MadeStaff } from '#tests/make/staff.ts'

/** The days of a campaign that is open on the day of the clock. */
export function openNow(): Partial<CampaignContent> {
  const today = legalDate(now())
  const closes = { closesOn: monthsAfter(today, 1), deletesOn: monthsAfter(today, 2) }
  return { opensOn: today, ...closes }
}

type Door = { action: (args: never) => Promise<unknown> }
type Params = { id?: string; recipient?: string; signature?: string }
type Sent = { path: string; params: Params; form?: Record<string, string> }

/** Sends a form to one of the doors, as her browser does. */
export const sendAs =
  (writer: () => MadeStaff) =>
  async ({ action }: Door, { path, params, form = {} }: Sent) =>
    verdictOf(await action({ request: writer().request(path, { form }), params } as never))

/** What a door answered. */
export function verdictOf(answer: unknown) {
  if (answer instanceof Response)
    return { status: answer.status, to: answer.headers.get('Location'), content: undefined }
  const { data, init } = answer as { data: unknown; init: { status: number } }
  return { status: init.status, to: null, content: data }
}
