import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { emptyBasket } from '#app/domain/basket/basket.ts'
import { basketCookie, readBasket } from '#app/domain/basket/basket-cookie.server.ts'
import { settleReturn } from '#app/domain/checkout/settle-return.server.ts'
import { findOrderByToken } from '#app/domain/orders/find-order.server.ts'
import type { OrderView } from '#app/domain/orders/order.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Frame } from '#app/ui/frame.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Steps } from '#app/ui/kit/steps.tsx'
import { Page } from '#app/ui/page.tsx'
import { loadFrame, notFound } from '../frame.server.ts'
import { privatePage } from '../page-headers.ts'
import { privateMeta } from '../page-meta.ts'
import { OrderContent } from './order-content.tsx'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => {
  if (!loaded) return []
  const { frame, order } = loaded
  const waiting = order.state === 'awaiting_payment' ? [{ httpEquiv: 'refresh', content: '5' }] : []
  return [...privateMeta(frame, messages(frame.locale).order.order(order.number)), ...waiting]
}

/** One order by its unguessable address. Asks Stripe first while the payment is not settled; empties the basket that became the order. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params.token ?? ''
  const frame = await loadFrame({ request, params })
  await settleReturn({ kind: 'order', token, now: now() })
  const order = await findOrderByToken(token)
  if (!order) throw notFound()
  const bought = order.state === 'paid' && readBasket(request).basket.id === order.basketId
  const headers = new Headers(privatePage)
  if (bought) headers.set('Set-Cookie', basketCookie(emptyBasket()))
  const basketCount = bought ? 0 : frame.basketCount
  return data({ frame: { ...frame, basketCount }, order }, { headers })
}

export default function Order() {
  const { frame, order } = useLoaderData<typeof loader>()
  return (
    <Page frame={frame} at="shop" withoutForms>
      <p className="text-ink-soft">{messages(frame.locale).order.order(order.number)}</p>
      <State order={order} frame={frame} />
      <OrderContent order={order} frame={frame} />
    </Page>
  )
}

function State({ order, frame }: { order: OrderView; frame: Frame }) {
  const text = messages(frame.locale).order
  if (order.cancelled && order.state === 'paid')
    return <Words title={text.stoppedTitle} lead={text.stoppedLead} />
  if (order.state === 'paid' && order.sent) return <Sent sent={order.sent} frame={frame} />
  if (order.state === 'paid') return <Paid order={order} frame={frame} />
  if (order.state === 'refunded')
    return <Words title={text.refundedTitle} lead={text.refundedLead} />
  if (order.state === 'awaiting_payment') {
    return <Words title={text.waitingTitle} lead={text.waitingLead} />
  }
  return (
    <>
      <Words title={text.cancelledTitle} lead={text.cancelledLead} />
      {order.ending && (
        <div className="mt-6 max-w-measure">
          <Notice>{text.endings[order.ending]}</Notice>
        </div>
      )}
      <p className="mt-6">
        <LinkButton href={`/${frame.locale}/basket`}>{text.again}</LinkButton>
      </p>
    </>
  )
}

function Words({ title, lead }: { title: string; lead: string }) {
  return (
    <>
      <h1>{title}</h1>
      <p className="measure mt-4 text-lg">{lead}</p>
    </>
  )
}

function Paid({ order, frame }: { order: OrderView; frame: Frame }) {
  const text = messages(frame.locale).order
  return (
    <div className="notice notice-done grid gap-4 p-6 sm:p-10">
      <h1>{text.paidTitle}</h1>
      <p className="measure text-lg">{text.paidLead(order.email)}</p>
      <h2 className="text-xl">{text.next}</h2>
      <Steps steps={text.steps} />
    </div>
  )
}

function Sent({ sent, frame }: { sent: NonNullable<OrderView['sent']>; frame: Frame }) {
  const text = messages(frame.locale).order
  return (
    <div className="notice notice-done grid gap-4 p-6 sm:p-10">
      <h1>{text.sentTitle}</h1>
      <p className="measure text-lg">{text.sentLead}</p>
      <p>
        {[sent.carrier, sent.number].filter(Boolean).join(' ')}{' '}
        {sent.link && (
          <a href={sent.link} rel="noreferrer">
            {text.follow}
          </a>
        )}
      </p>
    </div>
  )
}
