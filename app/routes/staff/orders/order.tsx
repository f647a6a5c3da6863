import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import type { DeskOrder } from '#app/domain/orders/find-desk-order.server.ts'
import { findNextToPack } from '#app/domain/orders/find-next-to-pack.server.ts'
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
import type { Office } from './office.ts'
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
  // Whoever has just sent one goes on with the next.
  const next = desk.done === 'sent' ? await findNextToPack() : undefined
  const office = may(staff.role, 'orders.view') ? await officeOf(order) : undefined
  return deskPage({ desk, parcel, next, office })
}

/** What is shown of an order beside its parcel. */
async function officeOf(order: DeskOrder): Promise<Office> {
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
  return { order, attempts, letters, withdrawals, history, noteForm, owedAgain }
}

export default function Order() {
  const { desk, parcel, next, office } = useLoaderData<typeof loader>()
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
      done={done && next ? <Sent done={done} next={next} words={text.nextToPack(next)} /> : done}
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

/** That it is sent, and the one that waits longest. */
const Sent = ({ done, next, words }: { done: string; next: string; words: string }) => (
  <p className="flex flex-wrap gap-x-6 gap-y-1">
    {done} <a href={`/staff/orders/${next}`}>{words}</a>
  </p>
)
