import type { DesignerMovement } from '#app/domain/ledger/list-designer-movements.server.ts'
import { orderNumber } from '#app/domain/orders/order.ts'
import { may } from '#app/domain/staff/staff.ts'
import { formatMoneyWithCode, formatShortDate } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import type { DeskColumn } from '#app/ui/desk/list.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { money } from '#app/values/money.ts'

/** What was booked, of which order or voucher, and the way to take a payment back. */
export function movementColumns(
  { locale, role }: DeskFrame,
  designerId: string,
): DeskColumn<DesignerMovement>[] {
  const text = staffMessages(locale).designerLedger
  const takesBack = may(role, 'designers.pay')
  return [
    {
      ...{ key: 'day', heading: text.when, whole: true },
      cell: ({ day }) => formatShortDate(new Date(`${day}T12:00:00Z`), locale),
    },
    {
      ...{ key: 'what', heading: text.what, names: true },
      cell: (row) => <What {...{ row, designerId, takesBack, text }} />,
    },
    {
      ...{ key: 'amount', heading: text.amount, figures: true, whole: true },
      cell: ({ amount, currency }) => formatMoneyWithCode(money(amount, currency), locale),
    },
  ]
}

type WhatProps = {
  row: DesignerMovement
  designerId: string
  takesBack: boolean
  text: ReturnType<typeof staffMessages>['designerLedger']
}

function What({ row, designerId, takesBack, text }: WhatProps) {
  const kinds: Record<string, string> = text.kinds
  const isPayment = row.kind === 'designer-payment'
  const order = row.orderNumber === null ? undefined : orderNumber(row.orderNumber)
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span>
        {kinds[row.kind] ?? row.kind}
        {order && (
          <>
            , <a href={`/staff/orders/${order}`}>{text.order(order)}</a>
          </>
        )}
        {row.noteNumber && `, ${text.note(row.noteNumber)}`}
        {isPayment && row.takenBack && `, ${text.takenBack}`}
      </span>
      {isPayment && !row.takenBack && takesBack && (
        <form
          method="post"
          action={`/staff/designers/${designerId}/payments/${row.id}/taking-back`}
        >
          <Button look="text">
            {text.takeBack}
            <span className="sr-only">, {text.note(row.noteNumber ?? '')}</span>
          </Button>
        </form>
      )}
    </span>
  )
}
