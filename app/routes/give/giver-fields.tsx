import { type FundCard, fundsShown } from '#app/domain/donations/fund.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { ChoiceCard, Choices } from '#app/ui/kit/choices.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Fieldset } from '#app/ui/kit/fieldset.tsx'
import type { GivePart } from './give-props.ts'

type FundChoiceProps = {
  funds: readonly FundCard[]
  locale: Locale
  chosen: string | undefined
  error: string | undefined
}

/** Which purpose the gift is for; the giver's own instruction, so none is chosen for her. Beyond five the rest are behind a word. */
export function FundChoice({ funds, locale, chosen, error }: FundChoiceProps) {
  const text = messages(locale).give
  const choices = funds.map(({ slug, name, summary }) => ({
    value: slug,
    label: name,
    note: summary,
  }))
  const rest = choices.slice(fundsShown)
  return (
    <Choices
      name="fund"
      legend={text.fund}
      choices={choices.slice(0, fundsShown)}
      value={chosen}
      error={error}
    >
      {rest.length > 0 && (
        <details className="mt-2" open={rest.some(({ value }) => value === chosen)}>
          <summary className="py-2">{text.moreFunds(rest.length)}</summary>
          <div className="mt-2 grid gap-2">
            {rest.map((choice) => (
              <ChoiceCard key={choice.value} name="fund" choice={choice} value={chosen} />
            ))}
          </div>
        </details>
      )}
    </Choices>
  )
}

/** Who gets the receipt: a name and an address, nothing more. */
export function GiverFields({ locale, typed, sentences }: GivePart) {
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
