import { may } from '#app/domain/staff/staff.ts'
import { formatMoneyWithCode, formatShortDate, formatTime } from '#app/i18n/format.ts'
import { localeNames } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { money } from '#app/values/money.ts'
import type { Office } from './office.ts'

type Props = { desk: DeskFrame; office: Office }

/** How the money came and went: each attempt to pay, each refund, and who bought. */
export function OrderPayments({ desk, office }: Props) {
  const { locale } = desk
  const { order, attempts } = office
  const text = staffMessages(locale).orders
  const when = (at: Date) => `${formatShortDate(at, locale)} ${formatTime(at, locale)}`
  const refunds = attempts.flatMap((attempt) => attempt.refunds)
  const reasons: Record<string, string> = text.refundReasons
  return (
    <section aria-labelledby="payment" className="desk-panel">
      <h2 id="payment">{text.sections.payment}</h2>
      <p>
        {text.email}: <a href={`mailto:${order.email}`}>{order.email}</a>
      </p>
      <p className="mb-3">
        {text.language}: {localeNames[order.locale]}
      </p>
      <ul className="grid gap-2">
        {attempts.map(({ id, state, amount, currency, settledAt, createdAt, intentId }) => (
          <li key={id}>
            {text.paymentStates[state]}, {formatMoneyWithCode(money(amount, currency), locale)},{' '}
            {when(settledAt ?? createdAt)}
            {intentId && <span className="block text-ink-soft break-all">{intentId}</span>}
          </li>
        ))}
      </ul>
      {refunds.length > 0 && (
        <>
          <h3 className="mt-4 mb-2 text-lg">{text.sections.refunds}</h3>
          <ul className="grid gap-2">
            {refunds.map(({ id, state, amount, currency, reason, createdAt, stripeId }) => (
              <li key={id}>
                {text.refundStates[state]}, {formatMoneyWithCode(money(amount, currency), locale)},{' '}
                {when(createdAt)}, {reasons[reason] ?? reason}
                {stripeId && <span className="block text-ink-soft break-all">{stripeId}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {office.owedAgain > 0 && <Again desk={desk} office={office} />}
    </section>
  )
}

/** Money that came back from the bank, and the button that pays it again. */
function Again({ desk: { locale, role }, office }: Props) {
  const text = staffMessages(locale).orders
  const { order, owedAgain, noteForm } = office
  return (
    <form
      method="post"
      action={`/staff/orders/${order.reference}/repayment`}
      className="mt-4 flex flex-wrap items-center gap-3"
    >
      <p>{text.cameBack(formatMoneyWithCode(money(owedAgain, order.currency), locale))}</p>
      <input type="hidden" name="form" value={noteForm} />
      {may(role, 'orders.refund') && (
        <Button look="quiet" small>
          {text.payAgain}
        </Button>
      )}
    </form>
  )
}
