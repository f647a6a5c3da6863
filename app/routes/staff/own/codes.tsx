import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findOwnSignIn } from '#app/domain/staff/find-own-sign-in.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { NewCodesForm } from '#app/ui/desk/new-codes-form.tsx'
import { RecoveryCodes } from '#app/ui/desk/recovery-codes.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { codesFor, newFactorIn, sealedIn } from '../sign-in/factor-offer.server.ts'
import { refuse } from '../sign-in/refuse.server.ts'
import { addFactor } from './add-factor.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.signIn.codes.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk, staff } = await admit(request, 'desk.view', { fresh: true })
  const { hasCodes } = await findOwnSignIn(staff.id)
  return deskPage({ desk, hasCodes, offer: await codesFor(staff) })
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff, by } = await admit(request, 'desk.view', { fresh: true })
  const form = await readForm(request)
  const offer = await codesFor(staff, sealedIn(form))
  const factor = newFactorIn(form, staff.id)
  if (factor?.kind !== 'code') return refuse({ refusal: 'stale' as const, offer })
  return (
    (await addFactor(factor, { by, done: 'codes' })) ?? refuse({ refusal: 'wrong' as const, offer })
  )
}

export default function OwnCodes() {
  const { desk, hasCodes, offer } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const text = staffMessages(desk.locale)
  const up = { href: '/staff/own', name: text.own.title }
  if (answer && 'recoveryCodes' in answer) {
    return (
      <Desk desk={desk} title={text.signIn.recovery.title} done={text.own.done.codes}>
        <RecoveryCodes locale={desk.locale} codes={answer.recoveryCodes} goOn="/staff/own" />
      </Desk>
    )
  }
  return (
    <Desk desk={desk} title={text.signIn.codes.title} up={up}>
      <div className="grid max-w-form gap-5">
        {hasCodes && <p>{text.own.replaceLead}</p>}
        <NewCodesForm
          locale={desk.locale}
          offer={answer?.offer ?? offer}
          error={answer && text.signIn.codes[answer.refusal]}
        />
      </div>
    </Desk>
  )
}
