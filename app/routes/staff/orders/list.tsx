import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listDeskOrders } from '#app/domain/orders/list-desk-orders.server.ts'
import { packingStages } from '#app/domain/orders/stage.ts'
import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { Pages } from '#app/ui/desk/list.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { ExportLink } from '../exports/export-link.tsx'
import { seek } from '../seeking/seek.server.ts'
import { soughtIn } from '../seeking/sought.server.ts'
import { DoneOrders } from './done-orders.tsx'
import { ListFilters } from './list-filters.tsx'
import { instantsOf, readListQuery } from './list-query.ts'
import { ListRows } from './list-rows.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.orders.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk, staff } = await admit(request, 'orders.pack')
  const whole = may(staff.role, 'orders.view')
  const asked = readListQuery(new URL(request.url).searchParams, soughtIn(request))
  const allowed = whole || packingStages.some((stage) => stage === asked.stage)
  const query = { ...asked, stage: allowed ? asked.stage : ('to_pack' as const) }
  const page = await listDeskOrders({ ...query, ...instantsOf(query), onlyPacking: !whole })
  // What only packing needs no amount and no address for is not sent at all.
  const rows = whole
    ? page.rows
    : page.rows.map((row) => ({ ...row, email: '', totalAmount: 0, refundedAmount: 0 }))
  return deskPage({ desk, whole, query, rows, next: page.next })
}

export const action = seek('orders.pack')

export default function Orders() {
  const { desk, whole, query, rows, next } = useLoaderData<typeof loader>()
  const text = staffMessages(desk.locale).orders
  return (
    <Desk
      desk={desk}
      title={text.title}
      actions={
        whole && (
          <>
            <a href="/staff/withdrawals">{text.withdrawals}</a>
            <a href="/staff/letters?state=failed">{text.letters}</a>
            <ExportLink desk={desk} permission="orders.export" />
          </>
        )
      }
    >
      <DoneOrders desk={desk} />
      <ListFilters locale={desk.locale} query={query} whole={whole} />
      <ListRows desk={desk} rows={rows} whole={whole} />
      <Pages locale={desk.locale} path={desk.path} next={next} />
    </Desk>
  )
}
