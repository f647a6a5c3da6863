import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { enterByLink } from '#app/domain/staff/enter-by-link.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { DoorPage } from '#app/ui/desk/door-page.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { deskHeaders, deskMeta, deskPage } from '../desk-page.ts'
import { deviceOf } from '../device.ts'
import { readStaffCookie, staffCookie } from '../staff-cookie.server.ts'
import { atDoor } from './at-door.ts'
import { refuse, tooMany } from './refuse.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.signIn.title)

export const headers = pageHeaders

/** Shows a button only: what opens a link before its reader does (mail scanners, previews) must not use it up. */
export const loader = ({ request }: LoaderFunctionArgs) => deskPage({ desk: atDoor(request) })

export async function action({ request, params, context }: ActionFunctionArgs) {
  const entered = await enterByLink({
    token: params.token ?? '',
    ...{ device: deviceOf(request), before: readStaffCookie(request) },
    address: context.address,
    now: now(),
  })
  if (!entered.ok && entered.refusal === 'too_many') return tooMany(request)
  if (!entered.ok) return refuse({ refusal: entered.refusal }, 410)
  const headers = { ...deskHeaders, 'Set-Cookie': staffCookie(entered.value.session) }
  return redirect('/staff', { status: 303, headers })
}

export default function SignInLink() {
  const { desk } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  const text = staffMessages(desk.locale).signIn
  return (
    <DoorPage locale={desk.locale} title={text.title}>
      {refusal === 'too_many' && (
        <Notice kind="wrong" heading={text.tooMany.title}>
          {text.tooMany.text}
        </Notice>
      )}
      {refusal === 'link_over' ? (
        <Notice kind="wrong">{text.linkOver}</Notice>
      ) : (
        <form method="post" className="grid justify-items-start gap-4">
          <p>{text.linkLead}</p>
          <Button>{text.enter}</Button>
        </form>
      )}
    </DoorPage>
  )
}
