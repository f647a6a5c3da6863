import { formatMoneyWithCode } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Field } from '#app/ui/kit/field.tsx'
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
  const { gifts, desk } = staffMessages(locale)
  const text = gifts.refund
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
        <Field
          {...{ name: 'why', label: text.why, aside: desk.optional, value: typed?.why ?? '' }}
          maxLength={300}
          {...(beside.why && { error: beside.why })}
        />
        <Field
          {...{ name: 'number', label: text.type(page.reference), value: typed?.number ?? '' }}
          autoComplete="off"
          narrow
          required
          {...(beside.number && { error: beside.number })}
        />
        <p>
          <Button>{text.do(sum(page.amount))}</Button>
        </p>
      </form>
    </section>
  )
}
