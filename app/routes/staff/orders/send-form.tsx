import { carrierNames } from '#app/domain/orders/carrier.ts'
import { undoMinutes } from '#app/domain/orders/stage.ts'
import { formatNumber } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Select } from '#app/ui/kit/select.tsx'

type Props = {
  locale: Locale
  reference: string
  typed?: { carrier: string; number: string }
  errors?: { carrier?: string | undefined; number?: string | undefined }
}

/** Who carries the parcel and under which number; both may be left out. */
export function SendForm({ locale, reference, typed, errors }: Props) {
  const messages = staffMessages(locale)
  const text = messages.orders.send
  const carriers = [
    ...Object.entries(carrierNames).map(([value, label]) => ({ value, label: String(label) })),
    { value: 'other', label: text.other },
  ]
  return (
    <form
      method="post"
      action={`/staff/orders/${reference}/fulfilment`}
      className="grid max-w-form gap-4"
    >
      <Select
        name="carrier"
        label={text.carrier}
        aside={messages.desk.optional}
        prompt={text.none}
        options={carriers}
        value={typed?.carrier ?? ''}
        {...(errors?.carrier && { error: errors.carrier })}
      />
      <Field
        name="number"
        label={text.number}
        aside={messages.desk.optional}
        hint={text.numberHint}
        value={typed?.number ?? ''}
        autoComplete="off"
        maxLength={60}
        {...(errors?.number && { error: errors.number })}
      />
      <p className="text-ink-soft">{text.explain(formatNumber(undoMinutes, locale))}</p>
      <p>
        <Button>{text.do}</Button>
      </p>
    </form>
  )
}
