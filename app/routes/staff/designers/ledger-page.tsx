import type { TypedPayment } from '#app/domain/designers/payments/payment-form.ts'
import type { DesignerBalance } from '#app/domain/ledger/designer-ledger.ts'
import type { DesignerMovement } from '#app/domain/ledger/list-designer-movements.server.ts'
import { may } from '#app/domain/staff/staff.ts'
import { formatMoney } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { type DeskColumn, DeskList, Pages } from '#app/ui/desk/list.tsx'
import type { ListPage } from '#app/values/cursor.ts'
import { money } from '#app/values/money.ts'
import { ExportLink } from '../exports/export-link.tsx'
import type { LedgerAnswer } from './ledger-answer.ts'
import { movementColumns } from './movement-columns.tsx'
import { PaymentForm } from './payment-form.tsx'

type Shown = {
  desk: DeskFrame
  id: string
  alias: string
  balances: readonly DesignerBalance[]
  movements: ListPage<DesignerMovement>
  unknown: { before: number; without: number }
  form: string
  empty: TypedPayment
}

/** What a designer has earned and was paid: sums by currency, what is not known, a payment to record, and every entry. */
export function LedgerPage({ shown, answer }: { shown: Shown; answer: LedgerAnswer | undefined }) {
  const { desk, id, alias, balances, movements, unknown } = shown
  const { locale } = desk
  const text = staffMessages(locale).designerLedger
  const done: Partial<Record<string, string>> = text.done
  return (
    <Desk
      desk={desk}
      title={text.of(alias)}
      up={{ href: `/staff/designers/${id}`, name: alias }}
      done={answer ? undefined : done[desk.done ?? '']}
      actions={<ExportLink desk={desk} permission="designers.export" />}
    >
      <p className="measure mb-6">{text.lead}</p>
      <section aria-labelledby="balances" className="mb-8">
        <h2 id="balances" className="mb-3 text-xl">
          {text.balances}
        </h2>
        <DeskList
          {...{ locale, rows: balances, caption: text.balances, none: text.nothing }}
          columns={balanceColumns(locale)}
          keyOf={({ currency }) => currency}
        />
        {unknown.before > 0 && <p className="mt-3">{text.before(unknown.before)}</p>}
        {unknown.without > 0 && <p className="mt-3">{text.without(unknown.without)}</p>}
      </section>
      {may(desk.role, 'designers.pay') && (
        <PaymentForm
          {...{ locale, form: shown.form, answer, typed: answer?.typed ?? shown.empty }}
        />
      )}
      <section aria-labelledby="movements" className="mt-8">
        <h2 id="movements" className="mb-3 text-xl">
          {text.movements}
        </h2>
        <DeskList
          {...{ locale, rows: movements.rows, caption: text.movements, none: text.nothing }}
          columns={movementColumns(desk, id)}
          keyOf={({ entryId }) => entryId}
        />
        <Pages locale={locale} path={desk.path} next={movements.next} />
      </section>
    </Desk>
  )
}

function balanceColumns(locale: Locale): DeskColumn<DesignerBalance>[] {
  const { columns } = staffMessages(locale).designerLedger
  const sums = (['earned', 'returned', 'paid', 'balance'] as const).map(
    (key): DeskColumn<DesignerBalance> => ({
      ...{ key, heading: columns[key], figures: true, whole: true },
      cell: (row) => {
        const sum = formatMoney(money(row[key], row.currency), locale)
        return key === 'balance' ? <strong>{sum}</strong> : sum
      },
    }),
  )
  return [
    {
      ...{ key: 'currency', heading: columns.currency, names: true },
      cell: ({ currency }) => currency,
    },
    ...sums,
  ]
}
