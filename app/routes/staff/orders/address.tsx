import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  type AddressErrors,
  addressWithin,
  type PostalAddress,
  readAddress,
  typedAddress,
} from '#app/domain/orders/address-form.ts'
import {
  type CorrectionRefusal,
  correctAddress,
} from '#app/domain/orders/correct-address.server.ts'
import { canSend } from '#app/domain/orders/stage.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import type { Country } from '#app/values/country.ts'
import { referenceTo } from '#app/values/reference.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { lastSaved } from '../meanwhile.server.ts'
import { shownVersion } from '../shown-version.ts'
import { AddressForm } from './address-form.tsx'
import { orderAt } from './order-door.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => text.orders.address.title(loaded?.reference ?? ''))

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'orders.correct')
  const order = await orderAt(params)
  const { reference, country, addressVersion: version } = order
  return deskPage({
    ...{ desk, reference, country, version },
    ...{ current: addressWithin(order), open: canSend(order) },
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'orders.correct')
  const order = await orderAt(params)
  const form = await readForm(request)
  const read = readAddress(form, order.country as Country)
  const typed = typedAddress(form)
  if (!read.ok) return again({ typed, errors: read.errors }, 422)
  const wish = { orderId: order.id, address: read.value, version: shownVersion(form) }
  const corrected = await correctAddress({ ...wish, by, now: now() })
  if (corrected.ok) return redirect(`/staff/orders/${order.reference}?done=address`, 303)
  const saved = await lastSaved(referenceTo('order', order.id), 'orders.address_corrected')
  return again({ typed, errors: {}, refusal: corrected.refusal, saved }, 409)
}

type Again = {
  typed: PostalAddress
  errors: AddressErrors
  refusal?: CorrectionRefusal
  saved?: Awaited<ReturnType<typeof lastSaved>>
}

const again = deskPage<Again>

/** Where a parcel that has not left goes, to be corrected; once it has left, why not. */
export default function Address() {
  const { desk, reference, country, version, current, open } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const text = staffMessages(desk.locale).orders
  const up = { href: `/staff/orders/${reference}`, name: text.one(reference) }
  return (
    <Desk desk={desk} title={text.address.title(reference)} up={up}>
      {open ? (
        <AddressForm locale={desk.locale} {...{ country, version, current, answer }} />
      ) : (
        <Notice kind="wrong">{text.address.not_to_pack}</Notice>
      )}
    </Desk>
  )
}
