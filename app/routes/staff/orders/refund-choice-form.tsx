import { formatMoneyWithCode, formatNumber } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { money } from '#app/values/money.ts'
import type { RefundPage } from './refund-page.server.ts'

type Props = { locale: Locale; page: RefundPage }

/** Which pieces, how much delivery and what adjustment; it only changes the address. */
export function RefundChoiceForm({ locale, page }: Props) {
  const messages = staffMessages(locale)
  const text = messages.orders.refund
  const { reference, currency, left, typed, errors, withdrawal } = page
  const amount = (minor: number) => formatMoneyWithCode(money(minor, currency), locale)
  const sentence = (field: string) => {
    const error = errors[field]
    if (!error) return undefined
    return error === 'malformed' ? text.refusals.malformed : messages.desk.fields[error]
  }
  const shared = (name: string) => ({
    ...{ name, value: typed[name] ?? '', inputMode: 'decimal' as const, narrow: true },
    ...{ error: sentence(name), maxLength: 20 },
  })
  return (
    <form
      method="get"
      action={`/staff/orders/${reference}/refund`}
      className="desk-panel grid gap-5"
    >
      <p>{text.left(amount(left.amount))}</p>
      {withdrawal && (
        <>
          <p>{text.withdrawal}</p>
          <input type="hidden" name="withdrawal" value={withdrawal} />
        </>
      )}
      <fieldset>
        <legend className="font-semibold">{text.lines}</legend>
        {page.lines.map((line) => (
          <LineFields key={line.position} locale={locale} page={page} line={line} />
        ))}
      </fieldset>
      {left.delivery > 0 && (
        <Field
          {...shared('delivery')}
          label={text.delivery}
          hint={text.upTo(amount(left.delivery))}
        />
      )}
      <Field {...shared('adjustment')} label={text.adjustment} hint={text.adjustmentHint} />
      <p className="flex flex-wrap items-center gap-4">
        <Button look={page.planned ? 'quiet' : 'gold'} name="review" value="1">
          {text.review}
        </Button>
        <a href={`/staff/orders/${reference}/refund?all=1`}>{text.everything}</a>
      </p>
    </form>
  )
}

type LineProps = Props & { line: RefundPage['lines'][number] }

function LineFields({ locale, page, line }: LineProps) {
  const text = staffMessages(locale).orders.refund
  const { position, title, options } = line
  const rest = page.left.lines.find((one) => one.position === position)
  const piece = [title, options].filter(Boolean).join(', ')
  const count = (number: number | undefined) => text.of(formatNumber(number ?? 0, locale))
  return (
    <div className="refund-line">
      <p className="basis-full">{piece}</p>
      <NumberField
        name={`take-${position}`}
        label={text.quantity}
        long={text.quantityOf(piece)}
        after={count(rest?.quantity)}
        page={page}
        locale={locale}
      />
      <NumberField
        name={`shelf-${position}`}
        label={text.restock}
        long={text.restockOf(piece)}
        after={count(rest?.restockable)}
        page={page}
        locale={locale}
      />
    </div>
  )
}

type NumberProps = Props & { name: string; label: string; long: string; after: string }

function NumberField({ name, label, long, after, page, locale }: NumberProps) {
  const wrong = page.errors[name]
    ? staffMessages(locale).orders.refund.refusals.malformed
    : undefined
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      {wrong && (
        <p id={`${name}-error`} className="field-error">
          {wrong}
        </p>
      )}
      <div className="flex items-center gap-2">
        <input
          id={name}
          name={name}
          inputMode="numeric"
          maxLength={6}
          defaultValue={page.typed[name] ?? ''}
          aria-label={`${long} ${after}`}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? `${name}-error` : undefined}
          className="control w-20"
        />
        <span className="text-ink-soft">{after}</span>
      </div>
    </div>
  )
}
