import { formatMoneyWithCode } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { ConfirmByNumber } from '#app/ui/desk/confirm-by-number.tsx'
import { money } from '#app/values/money.ts'
import type { GiftRefundPage } from './refund-page.server.ts'

type Props = {
  locale: Locale
  page: GiftRefundPage
  typed: { number: string; why: string } | undefined
  /** Sentences beside what was not typed right. */
  beside: Record<string, string>
}

/** Exactly what will happen, and the form that does it. */
export function RefundConfirm({ locale, page, typed, beside }: Props) {
  const { refund: text } = staffMessages(locale).gifts
  const sum = (minor: number) => formatMoneyWithCode(money(minor, page.currency), locale)
  const rest = page.left - page.amount
  const hidden = { form: page.form, shown: page.amount, left: page.left }
  return (
    <section aria-labelledby="check" className="desk-panel">
      <h2 id="check">{text.check}</h2>
      <ul className="mb-4 grid list-disc gap-1 pl-5">
        <li>{text.gives(sum(page.amount))}</li>
        {rest > 0 && <li>{text.rest(sum(rest))}</li>}
        <li>{text.fund(page.fund)}</li>
        <li>{text.writes(page.email)}</li>
        <li>{text.final}</li>
      </ul>
      {page.amount >= page.limit && <p className="mb-4">{text.fresh(sum(page.limit))}</p>}
      <form method="post" className="grid max-w-form gap-4">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <ConfirmByNumber
          locale={locale}
          words={{
            why: text.why,
            number: text.type(page.reference),
            button: text.do(sum(page.amount)),
          }}
          typed={typed}
          beside={beside}
        />
      </form>
    </section>
  )
}
