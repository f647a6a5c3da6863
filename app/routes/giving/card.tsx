import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { openCardPage } from '#app/domain/plans/open-card-page.server.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { privateForm } from '../act/private-form.ts'
import { privateMeta } from '../page-meta.ts'
import { loadChange, openOwnPlan } from './change-door.server.ts'
import { ChangePage } from './change-page.tsx'
import { changeStatus } from './change-words.ts'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded ? privateMeta(loaded.frame, messages(loaded.frame.locale).giving.change.card.title) : []

export const loader = (args: LoaderFunctionArgs) => loadChange(args, () => ({}))

/** Leads to Stripe's page for a new card: no number of a card reaches us. */
export async function action({ params }: ActionFunctionArgs) {
  const { locale, token, plan } = await openOwnPlan({ params })
  const page = `${env().appUrl}/${locale}/giving/${token}`
  const wish = {
    planId: plan.id,
    locale,
    doneUrl: `${page}?card=${plan.number}`,
    leftUrl: page,
    now: now(),
  }
  const opened = await openCardPage(wish)
  if (opened.ok) return redirect(opened.value.url, 303)
  const { refusal } = opened
  return data({ typed: {}, refusal }, { status: changeStatus[refusal], headers: privateForm })
}

export default function Card() {
  const loaded = useLoaderData<typeof loader>()
  return (
    <ChangePage
      loaded={loaded}
      answer={useActionData<typeof action>()}
      words={messages(loaded.frame.locale).giving.change.card}
      field="confirm"
    />
  )
}
