import type { Locale } from '#app/i18n/locale.ts'
import { type Messages, messages } from '#app/i18n/messages.ts'
import type { Fault } from '#app/ui/kit/error-summary.tsx'

type Refusal = keyof Messages['act']['errors']

/** Everything that was refused in a form of a campaign, each with its sentence, in the order of the form. */
export const actFaults = <Field extends string>(
  errors: Partial<Record<Field, Refusal>>,
  { fields, locale }: { fields: readonly Field[]; locale: Locale },
): Fault[] =>
  fields.flatMap((field) => {
    const refusal = errors[field]
    return refusal ? [{ field, sentence: messages(locale).act.errors[refusal] }] : []
  })

/** The sentences by their fields, to stand beside these. */
export const beside = <Field extends string>(faults: readonly Fault[]) =>
  Object.fromEntries(faults.map(({ field, sentence }) => [field, sentence])) as Partial<
    Record<Field, string>
  >
