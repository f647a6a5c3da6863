import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findOwnSignIn } from '#app/domain/staff/find-own-sign-in.server.ts'
import { finishSignIn } from '#app/domain/staff/finish-sign-in.server.ts'
import { offerPasskeys } from '#app/domain/staff/offer-passkeys.server.ts'
import { readSecondFactor } from '#app/domain/staff/second-factor.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { DoorPage } from '#app/ui/desk/door-page.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { deviceOf } from '../device.ts'
import { readStaffCookie } from '../staff-cookie.server.ts'
import { atDoor, onwardTo, whereTo } from './at-door.ts'
import { readHalfWay, readKnownDevice } from './door-cookies.server.ts'
import { enterAt } from './enter.server.ts'
import { refuse, tooMany } from './refuse.server.ts'
import { SecondFactorForms } from './second-factor-forms.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.signIn.second.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const half = readHalfWay(request, 'sign-in')
  if (!half) throw redirect(onwardTo('/staff/sign-in', whereTo(request)))
  const { hasCodes } = await findOwnSignIn(half.staffId)
  const passkeys = await offerPasskeys(half.staffId, now())
  return deskPage({ desk: atDoor(request), hasCodes, passkeys })
}

export async function action({ request }: ActionFunctionArgs) {
  const half = readHalfWay(request, 'sign-in')
  if (!half) throw redirect(onwardTo('/staff/sign-in', whereTo(request)), 303)
  const shown = readSecondFactor(await readForm(request))
  if (!shown) return refuse({ refusal: 'wrong' as const, kind: 'code' as const })
  const entered = await finishSignIn({
    ...{ half, shown, device: deviceOf(request), before: readStaffCookie(request) },
    knownDevice: readKnownDevice(request, half.account),
    now: now(),
  })
  if (entered.ok) return enterAt(whereTo(request), entered.value)
  if (entered.refusal === 'too_many') return tooMany(request)
  return refuse({ refusal: entered.refusal, kind: shown.kind })
}

export default function Second() {
  const { desk, hasCodes, passkeys } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const text = staffMessages(desk.locale).signIn
  const say = text.second
  const over = answer?.refusal === 'over'
  const wrong =
    answer && 'kind' in answer && answer.kind === 'passkey' ? say.passkeyWrong : say.wrong
  return (
    <DoorPage locale={desk.locale} title={say.title}>
      {answer?.refusal === 'too_many' && (
        <Notice kind="wrong" heading={text.tooMany.title}>
          {text.tooMany.text}
        </Notice>
      )}
      {answer?.refusal === 'wrong' && <Notice kind="wrong">{wrong}</Notice>}
      {over && <Notice kind="wrong">{say.over}</Notice>}
      {!hasCodes && !passkeys && <Notice kind="wrong">{say.none}</Notice>}
      {(hasCodes || passkeys) && !over && (
        <SecondFactorForms {...{ locale: desk.locale, hasCodes, passkeys }} label={say.enter} />
      )}
      <p>
        <a href="/staff/sign-in">{say.back}</a>
      </p>
    </DoorPage>
  )
}
