import type { StockOf } from '#app/domain/catalogue/sheet/list-stock.server.ts'
import {
  type CountErrors,
  type CountField,
  countedCauses,
  countFields,
} from '#app/domain/catalogue/sheet/stock-count.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Select } from '#app/ui/kit/select.tsx'

type CountFormProps = {
  stock: readonly StockOf[]
  locale: Locale
  answer: { typed: Record<CountField, string>; errors: CountErrors } | undefined
}

/** Stock that came, came back, or was counted anew. */
export function CountForm({ stock, locale, answer }: CountFormProps) {
  const text = staffMessages(locale)
  const say = text.products
  const sentences: Record<string, string> = { ...text.desk.fields, ...say.errors }
  const sentence = (field: CountField) => {
    const refusal = answer?.errors[field]
    return refusal && (sentences[refusal] ?? text.desk.fields.malformed)
  }
  const faults = countFields.flatMap((field) => {
    const said = sentence(field)
    return said ? [{ field, sentence: said }] : []
  })
  const field = (name: CountField, label: string) => ({
    ...{ name, label, value: answer?.typed[name] ?? '', error: sentence(name) },
  })
  const options = stock.map(({ variantId, name }) => ({ value: variantId, label: name }))
  return (
    <section aria-labelledby="count" className="desk-panel">
      <h2 id="count">{say.count}</h2>
      <ErrorSummary title={text.desk.errors.title} faults={faults} />
      <form method="post" className="grid gap-4">
        <Select
          {...field('variant', say.variants)}
          {...(options.length > 1 && { prompt: '' })}
          options={options}
        />
        <Field
          {...field('quantity', say.quantity)}
          hint={say.quantityHint}
          inputMode="text"
          narrow
        />
        <Select
          {...field('cause', say.cause)}
          options={countedCauses.map((value) => ({ value, label: say.causes[value] }))}
        />
        <Field {...field('note', say.note)} hint={say.noteHint} />
        <p>
          <Button>{text.desk.save}</Button>
        </p>
      </form>
    </section>
  )
}
