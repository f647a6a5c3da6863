import { may } from '#app/domain/staff/staff.ts'
import type { WithdrawalRow } from '#app/domain/withdrawals/list-withdrawals.server.ts'
import { formatShortDate, formatTime } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'

type Props = {
  desk: DeskFrame
  rows: readonly WithdrawalRow[]
  /** The order's number where the cards stand on its page. */
  reference?: string
}

/** Withdrawals as they were stated, each with the steps that are open. */
export function Withdrawals({ desk, rows, reference }: Props) {
  return (
    <ul className="grid gap-6">
      {rows.map((row) => (
        <li key={row.id}>
          <Card desk={desk} row={row} reference={reference} />
        </li>
      ))}
    </ul>
  )
}

type CardProps = { desk: DeskFrame; row: WithdrawalRow; reference: string | undefined }

function Card({ desk, row, reference }: CardProps) {
  const { locale, role } = desk
  const text = staffMessages(locale).orders.withdrawal
  const when = `${formatShortDate(row.submittedAt, locale)} ${formatTime(row.submittedAt, locale)}`
  return (
    <article className="grid justify-items-start gap-3">
      <p>
        <strong>{text.states[row.state]}</strong> · {text.submitted(when)}
      </p>
      <p className="whitespace-pre-line wrap-anywhere">{row.statement}</p>
      {may(role, 'orders.refund') && <Steps desk={desk} row={row} reference={reference} />}
    </article>
  )
}

function Steps({ desk, row, reference }: CardProps) {
  const text = staffMessages(desk.locale).orders.withdrawal
  const page = `/staff/withdrawals/${row.id}`
  if (!row.orderId) return <Match desk={desk} row={row} />
  return (
    <div className="flex flex-wrap gap-3">
      {(row.state === 'received' || row.state === 'declined') && (
        <form method="post" action={`${page}/acceptance`}>
          <Button look="quiet" small>
            {text.accept}
          </Button>
        </form>
      )}
      {row.state === 'received' && <a href={`${page}/refusal`}>{text.decline}</a>}
      {row.state === 'accepted' && (
        <LinkButton
          href={reference ? refundAddress(reference, row.id) : `${page}/refund`}
          look="quiet"
        >
          {text.refund}
        </LinkButton>
      )}
    </div>
  )
}

const refundAddress = (reference: string, id: string) =>
  `/staff/orders/${reference}/refund?withdrawal=${id}`

function Match({ desk, row }: Omit<CardProps, 'reference'>) {
  const text = staffMessages(desk.locale).orders.withdrawal
  const field = `order-${row.id}`
  return (
    <form
      method="post"
      action={`/staff/withdrawals/${row.id}/order`}
      className="flex flex-wrap items-end gap-3"
    >
      <p className="basis-full">{text.unmatched}</p>
      <div>
        <label htmlFor={field} className="block font-semibold">
          {text.whichOrder}
        </label>
        <input
          id={field}
          name="order"
          defaultValue={row.orderNumber}
          maxLength={40}
          className="control mt-1.5"
        />
      </div>
      <Button look="quiet" small>
        {text.match}
      </Button>
    </form>
  )
}
