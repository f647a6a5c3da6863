import {
  type GiverAddress,
  type GiverAddressErrors,
  type GiverAddressField,
  giverAddressFields,
  giverAddressLengths,
} from '#app/domain/tax/giver-address.ts'
import { formatCountry } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import type { Frame } from '#app/ui/frame.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { regions } from '#app/values/region.ts'

type PageProps = {
  frame: Frame
  token: string
  lastFour: string
  typed: GiverAddress
  errors: GiverAddressErrors
}

const completes: Record<GiverAddressField, string> = {
  ...{ firstName: 'given-name', lastName: 'family-name', street: 'street-address' },
  ...{ postcode: 'postal-code', city: 'address-level2', country: 'country' },
}

/** Asks whoever has a coordination number for the name and address that the tax agency wants beside it. */
export function TaxAddressPage({ frame, token, lastFour, typed, errors }: PageProps) {
  const { locale } = frame
  const { tax, errors: say } = messages(locale)
  const text = tax.address
  const faults = giverAddressFields.flatMap((field) => {
    const refusal = errors[field]
    if (!refusal) return []
    const sentence = refusal === 'missing' ? text.missing[field] : say.field[refusal]
    return [{ field, sentence }]
  })
  const sentences = Object.fromEntries(faults.map(({ field, sentence }) => [field, sentence]))
  return (
    <>
      <p className="mb-2">
        <a href={`/${locale}/giving/${token}/tax`}>← {text.back}</a>
      </p>
      <ErrorSummary title={say.summary} faults={faults} />
      <h1>{text.title}</h1>
      <p className="measure mt-4 text-lg">{text.lead(lastFour)}</p>
      <form method="post" noValidate className="mt-8 grid max-w-form gap-6">
        <AddressFields {...{ locale, typed, sentences }} />
        <div>
          <Button>{text.button}</Button>
        </div>
      </form>
      <p className="measure mt-6 text-ink-soft">{text.use}</p>
    </>
  )
}

type FieldsProps = Pick<PageProps, 'typed'> & {
  locale: Locale
  sentences: Record<string, string>
}

function AddressFields({ locale, typed, sentences }: FieldsProps) {
  const { fields } = messages(locale).tax.address
  const sorted = regions
    .map((value) => ({ value, label: formatCountry(value, locale) }))
    .sort((one, other) => one.label.localeCompare(other.label, locale))
  const field = (name: GiverAddressField) => ({
    ...{ name, label: fields[name], value: typed[name], autoComplete: completes[name] },
    ...(sentences[name] && { error: sentences[name] }),
  })
  const lines = giverAddressFields.filter((name) => name !== 'country')
  return (
    <>
      {lines.map((name) => (
        <Field
          key={name}
          {...field(name)}
          maxLength={giverAddressLengths[name]}
          narrow={name === 'postcode'}
          required
        />
      ))}
      <Select {...field('country')} options={sorted} required />
    </>
  )
}
