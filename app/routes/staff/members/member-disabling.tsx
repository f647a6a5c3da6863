import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changeRole } from '#app/domain/staff/change-role.server.ts'
import { findMemberView } from '#app/domain/staff/find-member-view.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { refuse } from '../sign-in/refuse.server.ts'
import { MemberStepPage } from './member-step-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.members.disable)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'staff.change', { fresh: true })
  const member = await findMemberView(params.id)
  if (!member || member.role === 'disabled') throw notFound()
  return deskPage({ desk, member })
}

/** Disables whatever she has become meanwhile: it is meant of the person, not of her role. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'staff.change', { fresh: true })
  const member = await findMemberView(params.id)
  if (!member) throw notFound()
  const { id, version } = member
  const disabled = await changeRole({ id, role: 'disabled', version, by, now: now() })
  if (disabled.ok) return redirect('/staff/members?done=disabled', 303)
  if (disabled.refusal === 'missing') throw notFound()
  return refuse({ refusal: disabled.refusal }, 409)
}

export default function MemberDisabling() {
  const { desk, member } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  const text = staffMessages(desk.locale)
  const say = text.members
  const why = refusal === 'last_owner' ? say.lastOwner : text.desk.changedMeanwhile.title
  return (
    <MemberStepPage
      {...{ desk, member, title: say.disableTitle(member.name), text: say.disableText }}
      press={say.disable}
      refusal={refusal && why}
    />
  )
}
