import {
  type AddressErrors,
  type AddressField,
  addressFields,
  addressLengths,
  type PostalAddress,
} from '#app/domain/orders/address-form.ts'
import { formatCountry } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { ChangedMeanwhile } from '#app/ui/desk/changed-meanwhile.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Field } from '#app/ui/kit/field.tsx'

type Props = {
  locale: Locale
  country: string
  version: number
  current: PostalAddress
  answer:
    | {
        typed: PostalAddress
        errors: AddressErrors
        refusal?: string
        saved?: { who: string; at: Date } | undefined
      }
    | undefined
}

/** The address of a parcel, within the country that its delivery was paid for. */
export function AddressForm({ locale, country, version, current, answer }: Props) {
  const { desk, orders } = staffMessages(locale)
  const { checkout } = messages(locale)
  const { postcode_malformed } = orders.address
  const sentences: Record<string, string> = { ...desk.fields, postcode_malformed }
  const sentence = (field: AddressField) => sentences[answer?.errors[field] ?? '']
  const faults = addressFields.flatMap((field) => {
    const said = sentence(field)
    return said ? [{ field, sentence: said }] : []
  })
  const typed = answer?.typed ?? current
  const differences = addressFields
    .filter((field) => current[field] !== typed[field])
    .map((field) => ({ label: checkout[field], saved: current[field], typed: typed[field] }))
  return (
    <form method="post" className="grid max-w-form gap-4">
      <ErrorSummary title={desk.errors.title} faults={faults} />
      {answer?.refusal === 'changed_meanwhile' && (
        <ChangedMeanwhile {...{ locale, saved: answer.saved, differences }} />
      )}
      <p>{orders.address.lead}</p>
      <input type="hidden" name="version" value={version} />
      {addressFields.map((name) => (
        <Field
          key={name}
          {...{ name, label: checkout[name], value: typed[name], error: sentence(name) }}
          maxLength={addressLengths[name]}
          aside={name === 'addressLine2' ? checkout.optional : undefined}
          required={name !== 'addressLine2'}
          narrow={name === 'postcode'}
        />
      ))}
      <p>
        <strong>{formatCountry(country, locale)}.</strong> {orders.address.country}
      </p>
      <p>
        <Button>{desk.save}</Button>
      </p>
    </form>
  )
}
