import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { acceptInvitation } from '#app/domain/staff/accept-invitation.server.ts'
import type { Invited } from '#app/domain/staff/invitation.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { DoorPage } from '#app/ui/desk/door-page.tsx'
import { NewCodesForm } from '#app/ui/desk/new-codes-form.tsx'
import { RecoveryCodes } from '#app/ui/desk/recovery-codes.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { deviceOf } from '../device.ts'
import { readHalfWay } from './door-cookies.server.ts'
import { cookiesOfEntering } from './enter.server.ts'
import { codesFor, newFactorIn, newPasskeyFor, sealedIn } from './factor-offer.server.ts'
import { NewPasskeyForm } from './new-passkey-form.tsx'
import { openInvitation } from './open-invitation.server.ts'
import { refuse } from './refuse.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.signIn.invitation.factorTitle)

export const headers = pageHeaders

/** After the invitation is used up its page still draws itself around the recovery codes. */
export async function loader(args: LoaderFunctionArgs) {
  const { desk, invited, token, status } = await openInvitation(args)
  if (!invited) return deskPage({ desk, offer: undefined }, status)
  const half = readHalfWay(args.request, 'invitation')
  if (half?.staffId !== invited.staffId) throw redirect(`/staff/invitation/${token}`)
  return deskPage({ desk, offer: await offerTo(invited) })
}

const offerTo = async (invited: Invited, sealed = '') => {
  const whose = { ...invited, id: invited.staffId }
  return { codes: await codesFor(whose, sealed), passkey: await newPasskeyFor(whose) }
}

export async function action(args: ActionFunctionArgs) {
  const { invited, desk, token } = await openInvitation(args)
  const half = readHalfWay(args.request, 'invitation')
  if (!invited || half?.staffId !== invited.staffId)
    return refuse({ refusal: 'link_over' as const }, 410)
  const form = await readForm(args.request)
  const factor = newFactorIn(form, invited.staffId)
  const offer = await offerTo(invited, sealedIn(form))
  if (!factor) return refuse({ refusal: 'stale' as const, offer })
  const device = deviceOf(args.request)
  const wish = { token, version: half.version, factor, device, now: now() }
  const accepted = await acceptInvitation(wish)
  if (accepted.ok) {
    const { recoveryCodes } = accepted.value
    return data(
      { recoveryCodes, locale: desk.locale },
      { status: 200, headers: cookiesOfEntering(accepted.value) },
    )
  }
  return refuse({ refusal: accepted.refusal, kind: factor.kind, offer })
}

export default function InvitationFactor() {
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const done = answer && 'recoveryCodes' in answer ? answer : undefined
  const locale = done?.locale ?? loaded.desk.locale
  const text = staffMessages(locale).signIn
  if (done) {
    return (
      <DoorPage locale={locale} title={text.recovery.title}>
        <RecoveryCodes locale={locale} codes={done.recoveryCodes} goOn="/staff" />
      </DoorPage>
    )
  }
  const refused = answer && 'refusal' in answer ? answer : undefined
  const offer = (refused && 'offer' in refused && refused.offer) || loaded.offer
  if (!offer || refused?.refusal === 'link_over') {
    return (
      <DoorPage locale={locale} title={text.invitation.title}>
        <Notice kind="wrong">{text.invitation.over}</Notice>
      </DoorPage>
    )
  }
  const isPasskey = refused && 'kind' in refused && refused.kind === 'passkey'
  const codeError = refused?.refusal === 'stale' ? text.codes.stale : text.codes.wrong
  return (
    <DoorPage locale={locale} title={text.invitation.factorTitle}>
      {isPasskey && <Notice kind="wrong">{text.newPasskey.wrong}</Notice>}
      <p>{text.invitation.factorLead}</p>
      <section className="grid gap-4">
        <h2 className="text-xl">{text.codes.title}</h2>
        <NewCodesForm
          locale={locale}
          offer={offer.codes}
          error={refused && !isPasskey ? codeError : undefined}
        />
      </section>
      <NewPasskeyForm locale={locale} offer={offer.passkey} />
    </DoorPage>
  )
}
