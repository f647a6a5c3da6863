import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import { findOwedAgain } from '#app/domain/payments/find-owed-again.server.ts'
import { listAttempts } from '#app/domain/payments/list-attempts.server.ts'
import { listLetters } from '#app/domain/receipts/list-letters.server.ts'
import { may } from '#app/domain/staff/staff.ts'
import { listWithdrawals } from '#app/domain/withdrawals/list-withdrawals.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { referenceTo } from '#app/values/reference.ts'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { newDeskForm } from '../desk-form.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { orderAt } from './order-door.server.ts'
import { OrderOffice } from './order-office.tsx'
import { OrderParcel } from './order-parcel.tsx'
import { parcelView } from './parcel-view.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.orders.one(data?.parcel.reference ?? ''))

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk, staff } = await admit(request, 'orders.pack')
  const order = await orderAt(params)
  const parcel = parcelView(order, now())
  if (!may(staff.role, 'orders.view')) return deskPage({ desk, parcel, office: undefined })
  const object = referenceTo('order', order.id)
  const withdrawals = await listWithdrawals({ orderId: order.id })
  const about = [
    object,
    ...order.refunds.map(({ refundId }) => referenceTo('refund', refundId)),
    ...withdrawals.map(({ id }) => referenceTo('withdrawal', id)),
  ]
  const [attempts, letters, history] = await Promise.all([
    listAttempts(object),
    listLetters({ about }),
    listObjectHistory(object),
  ])
  const noteForm = newDeskForm(order.id, now())
  const paid = attempts.find(({ state }) => state === 'succeeded')
  const owedAgain = paid ? await findOwedAgain(paid.id) : 0
  const office = { order, attempts, letters, withdrawals, history, noteForm, owedAgain }
  return deskPage({ desk, parcel, office })
}

export default function Order() {
  const { desk, parcel, office } = useLoaderData<typeof loader>()
  const text = staffMessages(desk.locale).orders
  const sentences: Record<string, string> = text.done
  const { letter_has_gone, not_sent } = text.send
  const problems: Record<string, string> = {
    not_letter_has_gone: letter_has_gone,
    not_not_sent: not_sent,
  }
  const problem = problems[desk.done ?? '']
  const done = sentences[desk.done ?? '']
  return (
    <Desk
      desk={desk}
      title={text.one(parcel.reference)}
      up={{ href: '/staff/orders', name: text.title }}
      done={done}
    >
      {problem && (
        <div className="mb-6">
          <Notice kind="wrong">{problem}</Notice>
        </div>
      )}
      <OrderParcel desk={desk} parcel={parcel} />
      {office && <OrderOffice desk={desk} office={office} />}
    </Desk>
  )
}
