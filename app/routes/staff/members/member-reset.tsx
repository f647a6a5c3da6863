import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findMemberView } from '#app/domain/staff/find-member-view.server.ts'
import { resetSignIn } from '#app/domain/staff/reset-sign-in.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { refuse } from '../sign-in/refuse.server.ts'
import { MemberStepPage } from './member-step-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.members.reset)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'staff.change', { fresh: true })
  const member = await findMemberView(params.id)
  if (!member || member.role === 'disabled') throw notFound()
  return deskPage({ desk, member })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'staff.change', { fresh: true })
  const member = await findMemberView(params.id)
  if (!member) throw notFound()
  const reset = await resetSignIn({ id: member.id, by, now: now() })
  if (reset.ok) return redirect(`/staff/members/${member.id}?done=reset`, 303)
  if (reset.refusal === 'missing') throw notFound()
  return refuse({ refusal: reset.refusal }, 409)
}

export default function MemberReset() {
  const { desk, member } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const say = staffMessages(desk.locale).members
  return (
    <MemberStepPage
      {...{ desk, member, title: say.resetTitle(member.name), text: say.resetText }}
      press={say.reset}
      refusal={answer && say.ownReset}
    />
  )
}
