import { may } from '#app/domain/staff/staff.ts'
import type { Supporter } from '#app/domain/supporters/supporter.ts'
import { type SupporterErrors, supporterFields } from '#app/domain/supporters/supporter-form.ts'
import { localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { ChangedMeanwhile } from '#app/ui/desk/changed-meanwhile.tsx'
import { faultsBy } from '#app/ui/desk/faults.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import type { SheetAnswer } from '#app/ui/desk/sheet.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Select } from '#app/ui/kit/select.tsx'

type CorrectionFormProps = {
  desk: DeskFrame
  person: Supporter
  answer: SheetAnswer<Record<(typeof supporterFields)[number], string>, SupporterErrors> | undefined
}

/** Who she is, to be corrected; whoever may only look finds the fields resting. */
export function CorrectionForm({ desk, person, answer }: CorrectionFormProps) {
  const text = staffMessages(desk.locale)
  const say = text.people
  const { faults, beside } = faultsBy(answer?.errors, { ...text.desk.fields, ...say.errors })
  const typed = answer?.typed ?? person
  const differences = supporterFields
    .filter((field) => person[field] !== typed[field])
    .map((field) => ({ label: say.fields[field], saved: person[field], typed: typed[field] }))
  const resting = !may(desk.role, 'people.correct')
  return (
    <form method="post">
      <ErrorSummary title={text.desk.errors.title} faults={faults} />
      {answer?.meanwhile && (
        <ChangedMeanwhile
          locale={desk.locale}
          saved={answer.meanwhile.saved}
          differences={differences}
        />
      )}
      <input type="hidden" name="version" value={person.version} />
      <fieldset disabled={resting} className="grid gap-4">
        <legend className="sr-only">{say.about}</legend>
        <Field name="name" label={say.fields.name} value={typed.name} error={beside.name} />
        <Field
          name="email"
          label={say.fields.email}
          hint={say.emailHint}
          value={typed.email}
          error={beside.email}
          type="email"
        />
        <Select
          name="locale"
          label={say.fields.locale}
          value={typed.locale}
          error={beside.locale}
          options={locales.map((value) => ({ value, label: localeNames[value] }))}
        />
        {!resting && (
          <p>
            <Button>{text.desk.save}</Button>
          </p>
        )}
      </fieldset>
    </form>
  )
}
