import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findSignedIn } from '#app/domain/staff/find-signed-in.server.ts'
import { readPassword } from '#app/domain/staff/password.ts'
import { provePassword } from '#app/domain/staff/prove-password.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { DoorPage } from '#app/ui/desk/door-page.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { typedText } from '#app/values/field.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { deskHeaders, deskMeta, deskPage } from '../desk-page.ts'
import { readStaffCookie } from '../staff-cookie.server.ts'
import { atDoor, onwardTo, whereTo } from './at-door.ts'
import { accountOf, halfWayCookie, readKnownDevice } from './door-cookies.server.ts'
import { refuse, tooMany } from './refuse.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.signIn.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const token = readStaffCookie(request)
  if (token && (await findSignedIn(token, now()))) throw redirect(whereTo(request))
  return deskPage({ desk: atDoor(request) })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  const email = typedText(form, 'email').trim()
  const proved = await provePassword({
    ...{ email, password: readPassword(form), address: context.address },
    device: readKnownDevice(request, accountOf(email)),
    now: now(),
  })
  if (proved.ok) {
    const headers = { ...deskHeaders, 'Set-Cookie': halfWayCookie('sign-in', proved.value, email) }
    return redirect(onwardTo('/staff/sign-in/second', whereTo(request)), { status: 303, headers })
  }
  return proved.refusal === 'too_many'
    ? tooMany(request)
    : refuse({ refusal: 'wrong' as const, email })
}

export default function SignIn() {
  const { desk } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const text = staffMessages(desk.locale).signIn
  const email = answer && 'email' in answer ? answer.email : ''
  return (
    <DoorPage locale={desk.locale} title={text.title}>
      {answer?.refusal === 'wrong' && <Notice kind="wrong">{text.wrong}</Notice>}
      {answer?.refusal === 'too_many' && (
        <Notice kind="wrong" heading={text.tooMany.title}>
          {text.tooMany.text}
        </Notice>
      )}
      <form method="post" className="grid gap-5">
        <Field
          name="email"
          type="email"
          label={text.email}
          value={email}
          autoComplete="username"
          required
        />
        <Field
          name="password"
          type="password"
          label={text.password}
          autoComplete="current-password"
          required
        />
        <p>
          <Button>{text.go}</Button>
        </p>
      </form>
      <p className="text-ink-soft">{text.forgotten}</p>
    </DoorPage>
  )
}
