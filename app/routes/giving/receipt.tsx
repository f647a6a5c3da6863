import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findOwnGift } from '#app/domain/donations/own/find-own-gift.server.ts'
import { listReceipts } from '#app/domain/receipts/list-receipts.server.ts'
import { findGiver } from '#app/domain/supporters/find-giver.server.ts'
import { messages } from '#app/i18n/messages.ts'
import { Page } from '#app/ui/page.tsx'
import { loadFrame, notFound } from '../frame.server.ts'
import { privatePage } from '../page-headers.ts'
import { privateMeta } from '../page-meta.ts'
import { ReceiptSheet } from '../receipt-sheet.tsx'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded ? privateMeta(loaded.frame, messages(loaded.frame.locale).giving.gifts.receipt) : []

/** The receipts of one gift of a giver's own, as they were printed: what went back of it has a receipt as well. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const frame = await loadFrame({ request, params })
  const token = params.token ?? ''
  const giver = await findGiver(token)
  const about = giver && (await findOwnGift(giver.id, params.gift ?? ''))
  if (!about) throw notFound()
  const receipts = await listReceipts(about)
  return data({ frame, token, receipts }, { headers: privatePage })
}

export default function Receipt() {
  const { frame, token, receipts } = useLoaderData<typeof loader>()
  const { giving } = messages(frame.locale)
  return (
    <Page frame={frame} at="give" withoutForms>
      <h1>{giving.gifts.receipt}</h1>
      <div className="mt-6 grid max-w-measure gap-14">
        {receipts.map((receipt) => (
          <ReceiptSheet key={receipt.id} receipt={receipt} />
        ))}
      </div>
      <p className="no-print mt-10">
        <a href={`/${frame.locale}/giving/${token}`}>{giving.change.back}</a>
      </p>
    </Page>
  )
}
