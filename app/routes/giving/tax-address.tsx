import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findOwnNumber } from '#app/domain/tax/find-own-number.server.ts'
import {
  emptyGiverAddress,
  readGiverAddress,
  typedGiverAddress,
} from '#app/domain/tax/giver-address.ts'
import { leaveAddress } from '#app/domain/tax/leave-address.server.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Page } from '#app/ui/page.tsx'
import { loadFrame, localeOf } from '../frame.server.ts'
import { privateMeta } from '../page-meta.ts'
import { readForm } from '../read-form.server.ts'
import { giverAt } from './own-door.server.ts'
import { ownFormHeaders } from './own-headers.ts'
import { TaxAddressPage } from './tax-address-page.tsx'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded ? privateMeta(loaded.frame, messages(loaded.frame.locale).tax.address.title) : []

/** The name and address that are asked for beside a coordination number; whoever has left none is led to where one is left. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const frame = await loadFrame({ request, params })
  const giver = await giverAt(params)
  const number = await findOwnNumber(giver.id)
  const token = params.token ?? ''
  if (number?.kind !== 'samordningsnummer') throw toTax(frame.locale, token)
  return data({ frame, token, lastFour: number.lastFour }, { headers: ownFormHeaders })
}

/** Keeps her name and address. What is kept is not shown again: the page lies behind a link in a letter. */
export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const giver = await giverAt(params)
  const form = await readForm(request)
  const read = readGiverAddress(form)
  if (!read.ok) {
    const answer = { typed: typedGiverAddress(form), errors: read.errors }
    return data(answer, { status: 422, headers: ownFormHeaders })
  }
  const left = await leaveAddress({ supporterId: giver.id, address: read.value, now: now() })
  return toTax(locale, params.token ?? '', left.ok ? '?done=address' : '')
}

const toTax = (locale: string, token: string, done = '') =>
  redirect(`/${locale}/giving/${token}/tax${done}`, { status: 303, headers: ownFormHeaders })

export default function TaxAddress() {
  const { frame, token, lastFour } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page frame={frame} at="give" withoutForms>
      <TaxAddressPage
        {...{ frame, token, lastFour }}
        typed={answer?.typed ?? emptyGiverAddress}
        errors={answer?.errors ?? {}}
      />
    </Page>
  )
}
