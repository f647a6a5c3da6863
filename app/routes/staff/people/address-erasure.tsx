import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { forgetPerson } from '#app/domain/privacy/forget-person.server.ts'
import { weighPerson } from '#app/domain/privacy/weigh-person.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { normaliseEmail } from '#app/values/email.ts'
import { typedText } from '#app/values/field.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { type ErasureAnswer, ErasurePage } from './erasure-page.tsx'
import { loadAddress } from './load-address.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.privacy.address.erase)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'people.forget', { fresh: true })
  const { email, person } = await loadAddress(params.sealed)
  const weighed = await weighPerson(person, now())
  return deskPage({ desk, email, sealed: params.sealed ?? '', weighed })
}

const again = deskPage<ErasureAnswer>

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'people.forget', { fresh: true })
  const { email } = await loadAddress(params.sealed)
  const typed = typedText(await readForm(request), 'email')
  if (normaliseEmail(typed.trim()) !== email) return again({ typed, wrong: true }, 422)
  const forgotten = await forgetPerson({ email, by, now: now() })
  if (forgotten.ok) return redirect('/staff/people?done=forgotten', 303)
  if (forgotten.refusal === 'gone') throw notFound()
  return again({ typed, refusal: forgotten.refusal }, 409)
}

export default function AddressErasure() {
  const { desk, email, sealed, weighed } = useLoaderData<typeof loader>()
  const { address } = staffMessages(desk.locale).privacy
  return (
    <ErasurePage
      {...{ desk, title: address.erase, email, weighed, answer: useActionData<typeof action>() }}
      up={{ href: `/staff/people/address/${sealed}`, name: address.title }}
    />
  )
}
