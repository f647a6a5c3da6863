import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { settleAttentionOfGift } from '#app/domain/donations/desk/settle-attention-of-gift.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { AttentionPage } from '#app/ui/desk/attention.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { readWhy } from '../read-why.server.ts'
import { giftAt } from './gift-door.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => text.desk.attention.title)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'gifts.refund')
  const { reference } = await giftAt(params, desk.locale)
  return deskPage({ desk, reference })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { by, desk } = await admit(request, 'gifts.refund')
  const gift = await giftAt(params, desk.locale)
  const read = await readWhy(request)
  if (!read.ok) return read.answer
  await settleAttentionOfGift({ donationId: gift.id, why: read.why, by, now: now() })
  return redirect(`/staff/gifts/${gift.reference}?done=attention`, 303)
}

export default function Attention() {
  const { desk, reference } = useLoaderData<typeof loader>()
  const name = staffMessages(desk.locale).gifts.one(reference)
  const up = { href: `/staff/gifts/${reference}`, name }
  return <AttentionPage {...{ desk, up }} answer={useActionData<typeof action>()} />
}
