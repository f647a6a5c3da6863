import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { lastDay } from '#app/domain/plans/changes/change.ts'
import { readDayChange } from '#app/domain/plans/changes/change-form.ts'
import { nextOnDay } from '#app/domain/plans/changes/month-days.ts'
import { formatDate } from '#app/i18n/format.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Select } from '#app/ui/kit/select.tsx'
import { privateMeta } from '../page-meta.ts'
import { loadChange, submitChange } from './change-door.server.ts'
import { ChangePage } from './change-page.tsx'
import { dayOf } from './plan-words.ts'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded ? privateMeta(loaded.frame, messages(loaded.frame.locale).giving.change.day.title) : []

/** Each day as the date of the gift that would come next, the soonest first: nobody should have to work out what a choice means. */
export const loader = (args: LoaderFunctionArgs) =>
  loadChange(args, ({ lastGiftAt: lastChargeAt }) => ({
    days: Array.from({ length: lastDay }, (_, at) => ({
      ...{ day: at + 1, next: nextOnDay(at + 1, { lastChargeAt, now: now() }) },
    })).sort((one, other) => one.next.getTime() - other.next.getTime()),
  }))

/** On which day of the month it is charged. */
export const action = (args: ActionFunctionArgs) => submitChange(args, readDayChange)

export default function Day() {
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { locale } = loaded.frame
  const text = messages(locale).giving.change.day
  const { nextChargeAt } = loaded.plan
  const options = loaded.more.days.map(({ day, next }) => ({
    ...{ value: String(day), label: formatDate(next, locale) },
  }))
  return (
    <ChangePage
      loaded={loaded}
      answer={answer}
      words={text}
      field="day"
      fields={(sentence) => (
        <Select
          name="day"
          label={text.field}
          hint={text.hint}
          options={options}
          value={answer?.typed.day ?? (nextChargeAt && dayOf(nextChargeAt))}
          error={sentence}
          required
        />
      )}
    />
  )
}
