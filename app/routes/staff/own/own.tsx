import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changeOwnProfile } from '#app/domain/staff/change-own-profile.server.ts'
import { findOwnSignIn } from '#app/domain/staff/find-own-sign-in.server.ts'
import { listOwnSessions } from '#app/domain/staff/list-own-sessions.server.ts'
import { localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { refuse } from '../sign-in/refuse.server.ts'
import { OwnFactors } from './own-factors.tsx'
import { OwnSessions } from './own-sessions.tsx'
import { profileErrors, readProfile } from './profile-form.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.own.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk, staff } = await admit(request, 'desk.view')
  const [signIn, sessions] = await Promise.all([
    findOwnSignIn(staff.id),
    listOwnSessions(staff.id, now()),
  ])
  return deskPage({ desk, signIn, sessions, here: staff.sessionId })
}

export async function action({ request }: ActionFunctionArgs) {
  const { by } = await admit(request, 'desk.view')
  const { typed, profile, errors } = readProfile(await readForm(request))
  if (!profile) return refuse({ typed, errors })
  await changeOwnProfile({ ...profile, by, now: now() })
  return redirect('/staff/own?done=saved', 303)
}

export default function Own() {
  const { desk, signIn, sessions, here } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const text = staffMessages(desk.locale)
  const say = text.own
  const { faults, beside } = faultsBy(answer?.errors, profileErrors(text))
  const done = answer ? undefined : say.done[desk.done as keyof typeof say.done]
  return (
    <Desk desk={desk} title={say.title} done={done}>
      <ErrorSummary title={text.desk.errors.title} faults={faults} />
      <div className="desk-cards">
        <section className="desk-panel">
          <h2>{say.profile}</h2>
          <form method="post" className="grid gap-4">
            <Field
              name="name"
              label={say.name}
              value={answer?.typed.name ?? desk.name}
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
            <p>
              <Button look="quiet">{text.desk.save}</Button>
            </p>
          </form>
        </section>
        <OwnFactors locale={desk.locale} signIn={signIn} />
      </div>
      <OwnSessions locale={desk.locale} sessions={sessions} here={here} />
    </Desk>
  )
}
