import type { DeskOrder } from '#app/domain/orders/find-desk-order.server.ts'
import type { Attempt } from '#app/domain/payments/list-attempts.server.ts'
import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { markSentence } from './mark-words.ts'

type Props = { desk: DeskFrame; order: DeskOrder; attempts: readonly Attempt[] }

/** Everything about an order that a person must look at, and a form to say that she has. */
export function OrderAttention({ desk, order, attempts }: Props) {
  const { locale, role } = desk
  const text = staffMessages(locale).orders.attention
  const marks = [
    order.attention,
    ...attempts.flatMap(({ attention, refunds }) => [
      attention,
      ...refunds.map((refund) => (refund.seenAt ? null : refund.attention)),
    ]),
  ].filter((mark) => mark !== null)
  if (marks.length === 0) return null
  return (
    <section aria-labelledby="attention" className="notice notice-wrong">
      <h2 id="attention" className="text-xl">
        {text.title}
      </h2>
      <ul className="my-3 grid gap-1">
        {[...new Set(marks)].map((mark) => (
          <li key={mark}>{markSentence(mark, locale)}</li>
        ))}
      </ul>
      {may(role, 'orders.note') && (
        <form
          method="post"
          action={`/staff/orders/${order.reference}/attention`}
          className="flex flex-wrap items-end gap-3"
        >
          <Field name="why" label={text.why} maxLength={300} required />
          <Button look="quiet" small>
            {text.do}
          </Button>
        </form>
      )}
    </section>
  )
}
