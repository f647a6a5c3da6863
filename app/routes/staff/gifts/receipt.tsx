import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listReceipts } from '#app/domain/receipts/list-receipts.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { ReceiptSheet } from '../../receipt-sheet.tsx'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { giftAt } from './gift-door.server.ts'
import { aboutGift } from './load-gift.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.gifts.receipt.title(data?.reference ?? ''))

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'gifts.view')
  const gift = await giftAt(params, desk.locale)
  return deskPage({
    desk,
    reference: gift.reference,
    receipts: await listReceipts(aboutGift(gift)),
  })
}

/** The receipts of a gift, to be printed and sent by post. */
export default function Receipt() {
  const { desk, reference, receipts } = useLoaderData<typeof loader>()
  const text = staffMessages(desk.locale).gifts
  return (
    <Desk
      desk={desk}
      title={text.receipt.title(reference)}
      up={{ href: `/staff/gifts/${reference}`, name: text.one(reference) }}
    >
      <p className="no-print mb-6 text-ink-soft">
        {receipts.length === 0 ? text.receipt.none : text.receipt.print}
      </p>
      {receipts.map((receipt) => (
        <ReceiptSheet key={receipt.id} receipt={receipt} />
      ))}
    </Desk>
  )
}
