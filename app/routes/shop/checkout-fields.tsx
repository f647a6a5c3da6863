import type { CheckoutField } from '#app/domain/checkout/checkout-form.ts'
import type { DeliveryChoice, Quote } from '#app/domain/checkout/quote.ts'
import { formatCountry } from '#app/i18n/format.ts'
import { messages } from '#app/i18n/messages.ts'
import type { Frame } from '#app/ui/frame.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Choices } from '#app/ui/kit/choices.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Fieldset } from '#app/ui/kit/fieldset.tsx'
import { Price } from '#app/ui/kit/price.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { countries } from '#app/values/country.ts'

type FieldsProps = {
  frame: Frame
  typed: Record<CheckoutField, string>
  sentences: Partial<Record<CheckoutField, string>>
}
type DeliveryProps = FieldsProps & { quote: Quote; updated: boolean }

/** Where the parcel goes and how. The country comes first and is guessed from nothing; its ways of sending follow with their prices. */
export function DeliveryFields(props: DeliveryProps) {
  const { frame, quote, sentences } = props
  const { locale } = frame
  const text = messages(locale).checkout
  const options = countries.map((country) => ({
    value: country,
    label: formatCountry(country, locale),
  }))
  return (
    <Fieldset legend={text.where} heading>
      <Select
        name="country"
        label={text.country}
        hint={text.countryHint}
        options={options}
        prompt={text.chooseCountry}
        value={quote.country ?? ''}
        error={sentences.country}
        autoComplete="country"
        required
        sendsForm
      />
      <DeliveryChoices {...props} />
      <div>
        <Button look="quiet" name="update" value="yes" withoutScript>
          {text.update}
        </Button>
      </div>
    </Fieldset>
  )
}

function DeliveryChoices({ frame, typed, quote, sentences, updated }: DeliveryProps) {
  const text = messages(frame.locale).checkout
  if (quote.methods.length > 0) {
    return (
      <Choices
        name="delivery"
        legend={text.delivery}
        value={quote.method}
        error={sentences.delivery}
        choices={quote.methods.map((method) => deliveryChoice(method, frame))}
        focused={updated}
        sendsForm
      />
    )
  }
  const none = quote.country !== undefined
  return (
    <>
      <div id="delivery" tabIndex={-1}>
        <p
          id={none ? 'delivery-error' : undefined}
          className={none ? 'field-error' : 'text-ink-soft'}
        >
          {none ? text.noDelivery(frame.currency) : text.deliveryFirst}
        </p>
      </div>
      {/* Kept until there is something to choose from again. */}
      {typed.delivery && <input type="hidden" name="delivery" value={typed.delivery} />}
    </>
  )
}

function deliveryChoice(method: DeliveryChoice, { locale }: Frame) {
  const text = messages(locale).checkout
  return {
    value: method.slug,
    label: method.name,
    note: text.days(method.daysMin, method.daysMax),
    end:
      method.price.amount === 0 ? text.free : <Price money={method.price} locale={locale} code />,
  }
}

/** To whom: as much as a parcel and a receipt need. */
export function BuyerFields({ frame, typed, sentences }: FieldsProps) {
  const text = messages(frame.locale).checkout
  const of = (name: CheckoutField) => ({ name, value: typed[name], error: sentences[name] })
  return (
    <Fieldset legend={text.who} heading>
      <Field {...of('name')} label={text.name} autoComplete="name" required />
      <Field
        {...of('email')}
        label={text.email}
        hint={text.emailHint}
        type="email"
        inputMode="email"
        autoComplete="email"
        required
      />
      <Field
        {...of('addressLine1')}
        label={text.addressLine1}
        autoComplete="address-line1"
        required
      />
      <Field
        {...of('addressLine2')}
        label={text.addressLine2}
        aside={text.optional}
        autoComplete="address-line2"
      />
      <Field
        {...of('postcode')}
        label={text.postcode}
        inputMode="numeric"
        autoComplete="postal-code"
        narrow
        required
      />
      <Field {...of('city')} label={text.city} autoComplete="address-level2" required />
    </Fieldset>
  )
}
