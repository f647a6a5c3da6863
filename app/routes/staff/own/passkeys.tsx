import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readNewFactor } from '#app/domain/staff/second-factor.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { RecoveryCodes } from '#app/ui/desk/recovery-codes.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { newPasskeyFor } from '../sign-in/factor-offer.server.ts'
import { NewPasskeyForm } from '../sign-in/new-passkey-form.tsx'
import { refuse } from '../sign-in/refuse.server.ts'
import { addFactor } from './add-factor.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.own.addPasskey)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk, staff } = await admit(request, 'desk.view', { fresh: true })
  return deskPage({ desk, offer: await newPasskeyFor(staff) })
}

export async function action({ request }: ActionFunctionArgs) {
  const { by } = await admit(request, 'desk.view', { fresh: true })
  const factor = readNewFactor(await readForm(request), '')
  const added =
    factor.kind === 'passkey' ? await addFactor(factor, { by, done: 'passkey' }) : undefined
  return added ?? refuse({ refusal: 'wrong' as const })
}

export default function OwnPasskeys() {
  const { desk, offer } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const text = staffMessages(desk.locale)
  if (answer && 'recoveryCodes' in answer) {
    return (
      <Desk desk={desk} title={text.signIn.recovery.title} done={text.own.done.passkey}>
        <RecoveryCodes locale={desk.locale} codes={answer.recoveryCodes} goOn="/staff/own" />
      </Desk>
    )
  }
  return (
    <Desk desk={desk} title={text.own.addPasskey} up={{ href: '/staff/own', name: text.own.title }}>
      <div className="grid max-w-form gap-5">
        {answer && <Notice kind="wrong">{text.signIn.newPasskey.wrong}</Notice>}
        <NewPasskeyForm locale={desk.locale} offer={offer} />
      </div>
    </Desk>
  )
}
