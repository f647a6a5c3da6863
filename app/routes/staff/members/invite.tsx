import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { inviteMember } from '#app/domain/staff/invite-member.server.ts'
import { workingRoles } from '#app/domain/staff/role.ts'
import { localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Choices } from '#app/ui/kit/choices.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { refuse } from '../sign-in/refuse.server.ts'
import { readInvitation } from './invitation-form.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.members.inviteTitle)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'staff.change', { fresh: true })
  return deskPage({ desk })
}

export async function action({ request }: ActionFunctionArgs) {
  const { by } = await admit(request, 'staff.change', { fresh: true })
  const { typed, wish, errors } = readInvitation(await readForm(request))
  if (!wish) return refuse({ typed, errors })
  const invited = await inviteMember({ ...wish, by, now: now() })
  if (!invited.ok) return refuse({ typed, errors: { email: invited.refusal } })
  return redirect('/staff/members?done=invited', 303)
}

export default function Invite() {
  const { desk } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const text = staffMessages(desk.locale)
  const say = text.members
  const sentences = { ...text.desk.fields, unknown_choice: say.unknownChoice, known: say.known }
  const { faults, beside } = faultsBy(answer?.errors, sentences)
  const typed = answer?.typed
  return (
    <Desk desk={desk} title={say.inviteTitle} up={{ href: '/staff/members', name: say.title }}>
      <ErrorSummary title={text.desk.errors.title} faults={faults} />
      <form method="post" className="grid max-w-form gap-5">
        <p>{say.inviteLead}</p>
        <Field
          name="email"
          type="email"
          label={say.email}
          value={typed?.email}
          error={beside.email}
          required
        />
        <Field
          name="name"
          label={say.name}
          hint={say.nameHint}
          value={typed?.name}
          error={beside.name}
        />
        <Choices
          name="role"
          legend={say.role}
          error={beside.role}
          value={typed?.role}
          choices={workingRoles.map((role) => ({
            ...{ value: role, label: text.desk.roles[role], note: say.may[role] },
          }))}
        />
        <Select
          name="locale"
          label={say.locale}
          options={locales.map((value) => ({ value, label: localeNames[value] }))}
          value={typed?.locale || desk.locale}
          error={beside.locale}
        />
        <p>
          <Button>{say.send}</Button>
        </p>
      </form>
    </Desk>
  )
}
