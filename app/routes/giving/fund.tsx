import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listFunds } from '#app/domain/donations/list-funds.server.ts'
import { readFundChange } from '#app/domain/plans/changes/change-form.ts'
import { messages } from '#app/i18n/messages.ts'
import { Choices } from '#app/ui/kit/choices.tsx'
import { localeOf } from '../frame.server.ts'
import { privateMeta } from '../page-meta.ts'
import { loadChange, submitChange } from './change-door.server.ts'
import { ChangePage } from './change-page.tsx'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded ? privateMeta(loaded.frame, messages(loaded.frame.locale).giving.change.fund.title) : []

export const loader = (args: LoaderFunctionArgs) =>
  loadChange(args, async () => ({ funds: await listFunds(localeOf(args.params)) }))

/** What the months to come are given for; what was given stays where it was given. */
export const action = (args: ActionFunctionArgs) => submitChange(args, readFundChange)

export default function Fund() {
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const text = messages(loaded.frame.locale).giving.change.fund
  const choices = loaded.more.funds.map(({ slug, name, summary }) => ({
    ...{ value: slug, label: name, note: summary },
  }))
  return (
    <ChangePage
      loaded={loaded}
      answer={answer}
      words={text}
      field="fund"
      fields={(sentence) => (
        <Choices
          name="fund"
          legend={text.field}
          choices={choices}
          value={answer?.typed.fund ?? loaded.plan.fund.slug}
          error={sentence}
        />
      )}
    />
  )
}
