import type { MoveRefusal } from '#app/domain/supporters/moves/address-move.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Field } from '#app/ui/kit/field.tsx'

/** What is said beside the field of another address; undefined where nothing is wrong. */
export function addressSentence(
  refusal: MoveRefusal | undefined,
  locale: Locale,
): string | undefined {
  const { moves, errors } = messages(locale)
  if (refusal === undefined) return undefined
  if (refusal === 'same_email' || refusal === 'too_many') return moves.errors[refusal]
  return errors.field[refusal]
}

type AddressFormProps = {
  locale: Locale
  token: string
  value?: string | undefined
  error?: string | undefined
}

/** Asks where a giver wants her letters. */
export function AddressForm({ locale, token, value, error }: AddressFormProps) {
  const text = messages(locale).moves
  return (
    <form
      method="post"
      action={`/${locale}/giving/${token}/address`}
      noValidate
      className="mt-6 grid max-w-form gap-6"
    >
      <Field
        name="email"
        label={text.field}
        {...(value !== undefined && { value })}
        {...(error !== undefined && { error })}
        type="email"
        inputMode="email"
        autoComplete="email"
        required
      />
      <div>
        <Button>{text.button}</Button>
      </div>
    </form>
  )
}
