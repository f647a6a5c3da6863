import {
  type AddressErrors,
  addressFields,
  addressLengths,
  type PostalAddress,
} from '#app/domain/orders/address-form.ts'
import { formatCountry } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { ChangedMeanwhile } from '#app/ui/desk/changed-meanwhile.tsx'
import { differencesBetween } from '#app/ui/desk/differences.ts'
import { faultsBy } from '#app/ui/desk/faults.ts'
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
  const { faults, beside } = faultsBy(answer?.errors, { ...desk.fields, postcode_malformed })
  const typed = answer?.typed ?? current
  const names = Object.fromEntries(addressFields.map((field) => [field, checkout[field]]))
  const differences = differencesBetween(current, typed, names)
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
          {...{ name, label: checkout[name], value: typed[name], error: beside[name] }}
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
