import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { now } from '#app/platform/clock.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { giftAt } from './gift-door.server.ts'
import { GiftPage } from './gift-page.tsx'
import { loadGift } from './load-gift.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.gifts.one(data?.view.gift.reference ?? ''))

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'gifts.view')
  return deskPage({ desk, view: await loadGift(await giftAt(params, desk.locale), now()) })
}

export default function Gift() {
  const { desk, view } = useLoaderData<typeof loader>()
  return <GiftPage desk={desk} view={view} />
}
