import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { longestPause } from '#app/domain/plans/changes/change.ts'
import { readPauseChange } from '#app/domain/plans/changes/change-form.ts'
import { addMonths } from '#app/domain/plans/changes/month-days.ts'
import { formatShortDate } from '#app/i18n/format.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Select } from '#app/ui/kit/select.tsx'
import { privateMeta } from '../page-meta.ts'
import { loadChange, submitChange } from './change-door.server.ts'
import { ChangePage } from './change-page.tsx'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded ? privateMeta(loaded.frame, messages(loaded.frame.locale).giving.change.pause.title) : []

/** Each length with the date of the gift that would come after it. */
export const loader = (args: LoaderFunctionArgs) =>
  loadChange(args, ({ nextChargeAt = now(), anchorAt }) => ({
    lengths: Array.from({ length: longestPause }, (_, at) => ({
      ...{ months: at + 1, next: addMonths(nextChargeAt, at + 1, anchorAt) },
    })),
  }))

/** For how many months nothing is charged. */
export const action = (args: ActionFunctionArgs) => submitChange(args, readPauseChange)

export default function Pause() {
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { locale } = loaded.frame
  const text = messages(locale).giving.change.pause
  const options = loaded.more.lengths.map(({ months, next }) => ({
    ...{ value: String(months), label: text.option(months, formatShortDate(next, locale)) },
  }))
  return (
    <ChangePage
      loaded={loaded}
      answer={answer}
      words={text}
      field="months"
      fields={(sentence) => (
        <Select
          name="months"
          label={text.field}
          hint={text.hint}
          options={options}
          value={answer?.typed.months ?? '1'}
          error={sentence}
          required
        />
      )}
    />
  )
}
