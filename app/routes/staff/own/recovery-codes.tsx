import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { renewRecoveryCodes } from '#app/domain/staff/renew-recovery-codes.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { RecoveryCodes } from '#app/ui/desk/recovery-codes.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.signIn.recovery.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'desk.view', { fresh: true })
  return deskPage({ desk })
}

/** Answers the new codes themselves: they are shown this once. */
export async function action({ request }: ActionFunctionArgs) {
  const { by } = await admit(request, 'desk.view', { fresh: true })
  return deskPage({ recoveryCodes: await renewRecoveryCodes(by, now()) })
}

export default function OwnRecoveryCodes() {
  const { desk } = useLoaderData<typeof loader>()
  const codes = useActionData<typeof action>()?.recoveryCodes
  const text = staffMessages(desk.locale)
  return (
    <Desk
      desk={desk}
      title={text.signIn.recovery.title}
      up={{ href: '/staff/own', name: text.own.title }}
    >
      {codes ? (
        <RecoveryCodes locale={desk.locale} codes={codes} goOn="/staff/own" />
      ) : (
        <form method="post" className="grid max-w-form gap-5">
          <p>{text.own.renewRecoveryText}</p>
          <p>
            <Button>{text.own.renewRecovery}</Button>
          </p>
        </form>
      )}
    </Desk>
  )
}
