import type { RefundParts } from '#app/domain/orders/refund.ts'
import { formatMoneyWithCode, formatNumber } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { ConfirmByNumber } from '#app/ui/desk/confirm-by-number.tsx'
import { money } from '#app/values/money.ts'
import type { RefundPage } from './refund-page.server.ts'

type Props = {
  locale: Locale
  page: RefundPage
  planned: RefundParts
  typed: { number: string; why: string } | undefined
  /** The sentence beside the number when it was not typed right. */
  wrong: string | undefined
}

/** Exactly what will happen, and the form that does it. */
export function RefundConfirm({ locale, page, planned, typed, wrong }: Props) {
  const { refund: text } = staffMessages(locale).orders
  const { reference, currency, withdrawal } = page
  const amount = (minor: number) => formatMoneyWithCode(money(minor, currency), locale)
  const shelf = planned.lines.reduce((sum, { restocked }) => sum + restocked, 0)
  const kept = { ...page.typed, form: page.form, shown: String(planned.amount) }
  const hidden = { ...kept, ...(withdrawal && { withdrawal }) }
  return (
    <section aria-labelledby="check" className="desk-panel">
      <h2 id="check">{text.check}</h2>
      <ul className="mb-4 grid list-disc gap-1 pl-5">
        <li>{text.gives(amount(planned.amount))}</li>
        {planned.vatAmount > 0 && <li>{text.vatIn(amount(planned.vatAmount))}</li>}
        {shelf > 0 && <li>{text.restocks(formatNumber(shelf, locale))}</li>}
        <li>{text.writes}</li>
      </ul>
      {planned.amount >= page.limit && <p className="mb-4">{text.fresh(amount(page.limit))}</p>}
      <form method="post" className="grid max-w-form gap-4">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <ConfirmByNumber
          locale={locale}
          words={{
            why: text.why,
            number: text.type(reference),
            button: text.do(amount(planned.amount)),
          }}
          typed={typed}
          beside={{ number: wrong }}
        />
      </form>
    </section>
  )
}
