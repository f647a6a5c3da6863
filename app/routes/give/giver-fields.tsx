import type { FundCard } from '#app/domain/donations/fund.ts'
import type { GiftField } from '#app/domain/donations/gift-form.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { Choices } from '#app/ui/kit/choices.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Fieldset } from '#app/ui/kit/fieldset.tsx'

type FundChoiceProps = {
  funds: readonly FundCard[]
  locale: Locale
  chosen: string | undefined
  error: string | undefined
}

/** Which purpose the gift is for; the giver's own instruction, so none is chosen for her. */
export function FundChoice({ funds, locale, chosen, error }: FundChoiceProps) {
  const choices = funds.map(({ slug, name, summary }) => ({
    value: slug,
    label: name,
    note: summary,
  }))
  return (
    <Choices
      name="fund"
      legend={messages(locale).give.fund}
      choices={choices}
      value={chosen}
      error={error}
    />
  )
}

type GiverProps = {
  locale: Locale
  typed: Partial<Record<GiftField, string>>
  sentences: Partial<Record<GiftField, string>>
}

/** Who gets the receipt: a name and an address, nothing more. */
export function GiverFields({ locale, typed, sentences }: GiverProps) {
  const text = messages(locale).give
  return (
    <Fieldset legend={text.who} heading>
      <Field
        name="name"
        label={text.name}
        value={typed.name}
        error={sentences.name}
        autoComplete="name"
        required
      />
      <Field
        name="email"
        label={text.email}
        hint={text.emailHint}
        value={typed.email}
        error={sentences.email}
        type="email"
        inputMode="email"
        autoComplete="email"
        required
      />
    </Fieldset>
  )
}
