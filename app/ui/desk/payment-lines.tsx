import type { Attempt } from '#app/domain/payments/attempt.ts'
import { formatMoneyWithCode, formatShortDate, formatTime } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { type Currency, type Money, money } from '#app/values/money.ts'
import { Button } from '../kit/button.tsx'

/** Each attempt to pay and each refund: what became of it, how much, when, and Stripe's word for it. */
export function PaymentLines({
  locale,
  attempts,
}: {
  locale: Locale
  attempts: readonly Attempt[]
}) {
  const text = staffMessages(locale).payments
  const reasons: Record<string, string> = text.refundReasons
  const refunds = attempts.flatMap((attempt) => attempt.refunds)
  const sum = (amount: number, currency: Currency, at: Date) =>
    `${formatMoneyWithCode(money(amount, currency), locale)}, ${formatShortDate(at, locale)} ${formatTime(at, locale)}`
  return (
    <>
      <ul className="grid gap-2">
        {attempts.map(({ id, state, amount, currency, settledAt, createdAt, intentId }) => (
          <li key={id}>
            {text.states[state]}, {sum(amount, currency, settledAt ?? createdAt)}
            {intentId && <span className="block text-ink-soft break-all">{intentId}</span>}
          </li>
        ))}
      </ul>
      {refunds.length > 0 && (
        <>
          <h3 className="mt-4 mb-2 text-lg">{text.refunds}</h3>
          <ul className="grid gap-2">
            {refunds.map(({ id, state, amount, currency, reason, createdAt, stripeId }) => (
              <li key={id}>
                {text.refundStates[state]}, {sum(amount, currency, createdAt)},{' '}
                {reasons[reason] ?? reason}
                {stripeId && <span className="block text-ink-soft break-all">{stripeId}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

type PayAgainProps = {
  locale: Locale
  owed: Money
  /** Where it is paid again; the sealed id makes one refund of each shown form. */
  action: string
  form: string
  mayPay: boolean
}

/** Money that came back from the bank, and the button that pays it again; nothing where none did. */
export function PayAgain({ locale, owed, action, form, mayPay }: PayAgainProps) {
  const text = staffMessages(locale).payments
  if (owed.amount === 0) return null
  return (
    <form method="post" action={action} className="mt-4 flex flex-wrap items-center gap-3">
      <p>{text.cameBack(formatMoneyWithCode(owed, locale))}</p>
      <input type="hidden" name="form" value={form} />
      {mayPay && (
        <Button look="quiet" small>
          {text.payAgain}
        </Button>
      )}
    </form>
  )
}
