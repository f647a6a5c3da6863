import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findOwnSignIn } from '#app/domain/staff/find-own-sign-in.server.ts'
import { removeOwnFactor } from '#app/domain/staff/remove-own-factor.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { refuse } from '../sign-in/refuse.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.own.remove)

export const headers = pageHeaders

/** Asks before one-time codes, or a passkey of this id, are taken away. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk, staff } = await admit(request, 'desk.view', { fresh: true })
  const { hasCodes, passkeys } = await findOwnSignIn(staff.id)
  const passkey = passkeys.find(({ id }) => id === params.id)
  if (params.id ? !passkey : !hasCodes) throw notFound()
  return deskPage({ desk, name: passkey?.name })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'desk.view', { fresh: true })
  if (params.id && !isId(params.id)) throw notFound()
  const factor = params.id ? { passkey: params.id } : ('codes' as const)
  const removed = await removeOwnFactor({ factor, by, now: now() })
  if (removed.ok) return redirect('/staff/own?done=removed', 303)
  if (removed.refusal === 'missing') throw notFound()
  return refuse({ refusal: removed.refusal }, 409)
}

export default function FactorRemoval() {
  const { desk, name } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  const say = staffMessages(desk.locale).own
  const title = name === undefined ? say.removeCodes : say.removePasskey(name)
  return (
    <Desk desk={desk} title={title} up={{ href: '/staff/own', name: say.title }}>
      <form method="post" className="grid max-w-form gap-5">
        {refusal && <Notice kind="wrong">{say.lastFactor}</Notice>}
        <p>{name === undefined ? say.removeCodesText : say.removePasskeyText}</p>
        <p>
          <Button>{say.remove}</Button>
        </p>
      </form>
    </Desk>
  )
}
