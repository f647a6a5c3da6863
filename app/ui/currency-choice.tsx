import { formatCurrencyName } from '#app/i18n/format.ts'
import { messages } from '#app/i18n/messages.ts'
import { currencies as all } from '#app/values/money.ts'
import type { BareFrame } from './frame.ts'
import { Button } from './kit/button.tsx'

type CurrencyChoiceProps = {
  frame: BareFrame
  /** The page to return to; this one unless said. */
  back?: string | undefined
  error?: string | undefined
}

/** The visitor's own choice of currency; kept in a cookie only when she makes it. */
export function CurrencyChoice({ frame, back, error }: CurrencyChoiceProps) {
  const text = messages(frame.locale).site.frame
  const currencies = frame.offer?.currencies ?? all
  if (currencies.length < 2) return null
  return (
    <form method="post" action={`/${frame.locale}/currency`} id="currency" className="no-print">
      <input type="hidden" name="back" value={back ?? `/${frame.locale}${frame.path}`} />
      <label htmlFor="currency-choice" className="block font-semibold">
        {text.currency}
      </label>
      {error && (
        <p id="currency-choice-error" className="field-error">
          {error}
        </p>
      )}
      <div className="mt-1.5 flex max-w-72 gap-2">
        <select
          id="currency-choice"
          name="currency"
          defaultValue={frame.currency}
          className="control"
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? 'currency-choice-error' : undefined}
          data-sends-form=""
        >
          {currencies.map((currency) => (
            <option key={currency} value={currency}>
              {currency}, {formatCurrencyName(currency, frame.locale)}
            </option>
          ))}
        </select>
        <Button look="quiet" withoutScript>
          {text.change}
        </Button>
      </div>
    </form>
  )
}
