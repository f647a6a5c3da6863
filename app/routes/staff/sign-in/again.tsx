import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findOwnSignIn } from '#app/domain/staff/find-own-sign-in.server.ts'
import { offerPasskeys } from '#app/domain/staff/offer-passkeys.server.ts'
import { readPassword } from '#app/domain/staff/password.ts'
import { proveAgain } from '#app/domain/staff/prove-again.server.ts'
import { readSecondFactor } from '#app/domain/staff/second-factor.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskHeaders, deskMeta, deskPage } from '../desk-page.ts'
import { staffCookie } from '../staff-cookie.server.ts'
import { whereTo } from './at-door.ts'
import { refuse, tooMany } from './refuse.server.ts'
import { SecondFactorForms } from './second-factor-forms.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.signIn.again.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk, staff } = await admit(request, 'desk.view')
  const { hasPassword, hasCodes } = await findOwnSignIn(staff.id)
  const passkeys = await offerPasskeys(staff.id, now())
  return deskPage({ desk, canProve: hasPassword || passkeys !== undefined, hasCodes, passkeys })
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff } = await admit(request, 'desk.view')
  const form = await readForm(request)
  const shown = readSecondFactor(form)
  if (!shown) return refuse({ refusal: 'wrong' as const })
  const proved = await proveAgain({ staff, password: readPassword(form), shown, now: now() })
  if (proved.ok) {
    const headers = { ...deskHeaders, 'Set-Cookie': staffCookie(proved.value.session) }
    return redirect(whereTo(request), { status: 303, headers })
  }
  return proved.refusal === 'too_many' ? tooMany(request) : refuse({ refusal: proved.refusal })
}

export default function Again() {
  const { desk, canProve, hasCodes, passkeys } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  const text = staffMessages(desk.locale).signIn
  const say = text.again
  return (
    <Desk desk={desk} title={say.title}>
      <div className="grid max-w-form gap-6">
        {refusal === 'wrong' && <Notice kind="wrong">{say.wrong}</Notice>}
        {refusal === 'too_many' && (
          <Notice kind="wrong" heading={text.tooMany.title}>
            {text.tooMany.text}
          </Notice>
        )}
        {canProve ? (
          <>
            <p>{say.lead}</p>
            <SecondFactorForms {...{ locale: desk.locale, hasCodes, passkeys }} label={say.prove}>
              <Field
                name="password"
                type="password"
                label={text.password}
                autoComplete="current-password"
                required
              />
            </SecondFactorForms>
          </>
        ) : (
          <>
            <Notice>{say.notYet}</Notice>
            <p>
              <a href="/staff/own">{say.toOwn}</a>
            </p>
          </>
        )}
      </div>
    </Desk>
  )
}
