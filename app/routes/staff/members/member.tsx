import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import { changeRole } from '#app/domain/staff/change-role.server.ts'
import { findMemberView } from '#app/domain/staff/find-member-view.server.ts'
import { readRole } from '#app/domain/staff/role.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { ChangedMeanwhile } from '#app/ui/desk/changed-meanwhile.tsx'
import { Desk } from '#app/ui/desk/desk.tsx'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { OwnHistory } from '#app/ui/desk/own-history.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { typedText } from '#app/values/field.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { lastSaved } from '../meanwhile.server.ts'
import { shownVersion } from '../shown-version.ts'
import { refuse } from '../sign-in/refuse.server.ts'
import { MemberSteps } from './member-steps.tsx'
import { RoleForm } from './role-form.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.members.person)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk, staff } = await admit(request, 'staff.view', { fresh: true })
  const member = await findMemberView(params.id)
  if (!member) throw notFound()
  const history = await listObjectHistory(`staff/${member.id}`)
  return deskPage({ desk, member, history, isSelf: member.id === staff.id })
}

/** Changes the role. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'staff.change', { fresh: true })
  const form = await readForm(request)
  const typed = typedText(form, 'role')
  const role = readRole(typed)
  const member = await findMemberView(params.id)
  if (!member) throw notFound()
  const { id } = member
  if (!role) return refuse({ typed, errors: { role: 'unknown_choice' }, saved: undefined })
  const changed = await changeRole({ id, role, version: shownVersion(form), by, now: now() })
  if (changed.ok) return redirect(`/staff/members/${id}?done=role`, 303)
  if (changed.refusal === 'missing') throw notFound()
  if (changed.refusal === 'last_owner') {
    return refuse({ typed, errors: { role: changed.refusal }, saved: undefined }, 409)
  }
  return refuse({ typed, errors: {}, saved: await lastSaved(`staff/${id}`) }, 409)
}

export default function Member() {
  const { desk, member, history, isSelf } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { locale } = desk
  const text = staffMessages(locale)
  const say = text.members
  const sentences = { unknown_choice: say.unknownChoice, last_owner: say.lastOwner }
  const { faults, beside } = faultsBy(answer?.errors, sentences)
  const done = answer ? undefined : say.done[desk.done as keyof typeof say.done]
  const typed = text.desk.roles[answer?.typed as keyof typeof text.desk.roles] ?? ''
  const differences = [{ label: say.role, saved: text.desk.roles[member.role], typed }]
  const up = { href: '/staff/members', name: say.title }
  return (
    <Desk desk={desk} title={member.name} up={up} done={done}>
      <ErrorSummary title={text.desk.errors.title} faults={faults} />
      {answer && faults.length === 0 && (
        <ChangedMeanwhile {...{ locale, differences, saved: answer.saved }} />
      )}
      <p className="mb-6">
        {member.email} · {text.desk.roles[member.role]}
        {!member.joined && ` · ${say.invited}`}
      </p>
      <div className="desk-cards">
        <RoleForm {...{ locale, member, typed: answer?.typed, error: beside.role }} />
        <MemberSteps {...{ locale, member, isSelf }} />
        <OwnHistory
          {...{ desk, lines: history, fields: { role: say.role }, object: `staff/${member.id}` }}
        />
      </div>
    </Desk>
  )
}
