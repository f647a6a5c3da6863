import { staffMessages } from '#app/i18n/staff-messages.ts'
import { type FormPart, fieldIn } from '#app/ui/desk/form-part.ts'
import { Field } from '#app/ui/kit/field.tsx'

/** The alias that a story is told under, and its month. */
export function HeadFields(part: FormPart) {
  const text = staffMessages(part.locale).storySteps.begin
  return (
    <>
      <Field
        {...fieldIn('alias', text.alias, part)}
        hint={text.aliasHint}
        autoComplete="off"
        required
      />
      <Field
        {...fieldIn('month', text.month, part)}
        hint={text.monthHint}
        autoComplete="off"
        narrow
        required
      />
    </>
  )
}
