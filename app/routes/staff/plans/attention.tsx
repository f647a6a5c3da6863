import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { settleAttentionOfPlan } from '#app/domain/plans/desk/settle-attention-of-plan.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { AttentionPage } from '#app/ui/desk/attention.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { readWhy } from '../read-why.server.ts'
import { planAt } from './plan-door.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => text.desk.attention.title)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'plans.change')
  const { reference } = await planAt(params, desk.locale)
  return deskPage({ desk, reference })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { by, desk } = await admit(request, 'plans.change')
  const plan = await planAt(params, desk.locale)
  const read = await readWhy(request)
  if (!read.ok) return read.answer
  await settleAttentionOfPlan({ planId: plan.id, why: read.why, by, now: now() })
  return redirect(`/staff/plans/${plan.reference}?done=attention`, 303)
}

export default function Attention() {
  const { desk, reference } = useLoaderData<typeof loader>()
  const name = staffMessages(desk.locale).plans.one(reference)
  const up = { href: `/staff/plans/${reference}`, name }
  return <AttentionPage {...{ desk, up }} answer={useActionData<typeof action>()} />
}
