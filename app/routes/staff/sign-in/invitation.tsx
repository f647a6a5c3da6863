import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { choosePassword } from '#app/domain/staff/choose-password.server.ts'
import { readPassword } from '#app/domain/staff/password.ts'
import { localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { DoorPage } from '#app/ui/desk/door-page.tsx'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { deskHeaders, deskMeta, deskPage } from '../desk-page.ts'
import { profileErrors, readProfile } from '../own/profile-form.ts'
import { halfWayCookie } from './door-cookies.server.ts'
import { openInvitation } from './open-invitation.server.ts'
import { refuse } from './refuse.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.signIn.invitation.title)

export const headers = pageHeaders

export async function loader(args: LoaderFunctionArgs) {
  const { desk, invited, status } = await openInvitation(args)
  return deskPage(
    { desk, invited: invited && { name: invited.name, email: invited.email } },
    status,
  )
}

export async function action(args: ActionFunctionArgs) {
  const { invited, token } = await openInvitation(args)
  if (!invited) return refuse({ errors: {}, typed: { name: '', locale: '' } }, 410)
  const form = await readForm(args.request)
  const { typed, profile, errors } = readProfile(form)
  if (!profile) return refuse({ typed, errors })
  const chosen = await choosePassword({
    token,
    ...profile,
    password: readPassword(form),
    now: now(),
  })
  if (!chosen.ok) return refuse({ typed, errors: { password: chosen.refusal } })
  const cookie = halfWayCookie('invitation', chosen.value, invited.email)
  const headers = { ...deskHeaders, 'Set-Cookie': cookie }
  return redirect(`/staff/invitation/${token}/factor`, { status: 303, headers })
}

export default function Invitation() {
  const { desk, invited } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const text = staffMessages(desk.locale)
  const say = text.signIn.invitation
  const sentences = { ...profileErrors(text), ...text.signIn.passwordErrors, link_over: say.over }
  const { faults, beside } = faultsBy(answer?.errors, sentences)
  if (!invited) {
    return (
      <DoorPage locale={desk.locale} title={say.title}>
        <Notice kind="wrong">{say.over}</Notice>
      </DoorPage>
    )
  }
  return (
    <DoorPage locale={desk.locale} title={say.title}>
      <ErrorSummary title={text.desk.errors.title} faults={faults} />
      <p>{say.lead(invited.email)}</p>
      <form method="post" className="grid gap-5">
        <Field
          name="name"
          label={say.name}
          hint={say.nameHint}
          value={answer?.typed.name ?? invited.name}
          error={beside.name}
          autoComplete="name"
          required
        />
        <Select
          name="locale"
          label={say.locale}
          options={locales.map((value) => ({ value, label: localeNames[value] }))}
          value={answer?.typed.locale || desk.locale}
          error={beside.locale}
        />
        <Field
          name="password"
          type="password"
          label={say.password}
          hint={say.passwordHint}
          error={beside.password}
          autoComplete="new-password"
          required
        />
        <p>
          <Button>{say.next}</Button>
        </p>
      </form>
    </DoorPage>
  )
}
