import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changeOwnPassword } from '#app/domain/staff/change-own-password.server.ts'
import { readPassword } from '#app/domain/staff/password.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskHeaders, deskMeta, deskPage } from '../desk-page.ts'
import { refuse } from '../sign-in/refuse.server.ts'
import { staffCookie } from '../staff-cookie.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.own.passwordTitle)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk, staff } = await admit(request, 'desk.view', { fresh: true })
  return deskPage({ desk, email: staff.email })
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff } = await admit(request, 'desk.view', { fresh: true })
  const password = readPassword(await readForm(request))
  const changed = await changeOwnPassword({ staff, password, now: now() })
  if (!changed.ok) return refuse({ errors: { password: changed.refusal } })
  const headers = { ...deskHeaders, 'Set-Cookie': staffCookie(changed.value.session) }
  return redirect('/staff/own?done=password', { status: 303, headers })
}

export default function OwnPassword() {
  const { desk, email } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const text = staffMessages(desk.locale)
  const say = text.own
  const { faults, beside } = faultsBy(answer?.errors, text.signIn.passwordErrors)
  return (
    <Desk desk={desk} title={say.passwordTitle} up={{ href: '/staff/own', name: say.title }}>
      <ErrorSummary title={text.desk.errors.title} faults={faults} />
      <form method="post" className="grid max-w-form gap-5">
        <p>{say.passwordLead}</p>
        {/* For the password keeper of the browser: whose password it is. */}
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <Field
          name="password"
          type="password"
          label={say.newPassword}
          hint={text.signIn.invitation.passwordHint}
          error={beside.password}
          autoComplete="new-password"
          required
        />
        <p>
          <Button>{say.changePassword}</Button>
        </p>
      </form>
    </Desk>
  )
}
