import { lineKinds } from '#app/domain/help/help-line.ts'
import { lineCountries } from '#app/domain/help/line-form.ts'
import { formatCountry } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { type FormPart, fieldIn } from '#app/ui/desk/form-part.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { Select } from '#app/ui/kit/select.tsx'

/** Where a line is, how it is reached, for whom it is, and when it was checked against what. */
export function LineFields(part: FormPart) {
  return (
    <div className="desk-halves">
      <ReachFields {...part} />
      <CheckFields {...part} />
    </div>
  )
}

function ReachFields(part: FormPart) {
  const { locale } = part
  const text = staffMessages(locale).help
  const { fields } = text
  return (
    <fieldset className="desk-panel grid content-start gap-4">
      <legend className="px-1 font-semibold">{text.settings}</legend>
      <div className="desk-row">
        <Select
          {...fieldIn('country', fields.country, part)}
          options={lineCountries.map((value) => ({ value, label: formatCountry(value, locale) }))}
        />
        <Select
          {...fieldIn('kind', fields.kind, part)}
          options={lineKinds.map((value) => ({ value, label: text.kinds[value] }))}
        />
      </div>
      <Field
        {...fieldIn('number', fields.number, part)}
        hint={text.hints.number}
        inputMode="tel"
        narrow
      />
      <Field {...fieldIn('website', fields.website, part)} />
      <Field {...fieldIn('position', fields.position, part)} inputMode="numeric" narrow />
      <Tick name="forProfessionals" label={fields.forProfessionals} part={part} />
      <Tick name="shown" label={fields.shown} part={part} />
    </fieldset>
  )
}

function CheckFields(part: FormPart) {
  const { fields, hints, checkTitle } = staffMessages(part.locale).help
  return (
    <fieldset className="desk-panel grid content-start gap-4">
      <legend className="px-1 font-semibold">{checkTitle}</legend>
      <Field {...fieldIn('sourceUrl', fields.sourceUrl, part)} hint={hints.sourceUrl} />
      <Field {...fieldIn('verifiedOn', fields.verifiedOn, part)} hint={hints.day} narrow />
      <Field {...fieldIn('reviewDue', fields.reviewDue, part)} hint={hints.day} narrow />
    </fieldset>
  )
}

function Tick({ name, label, part }: { name: string; label: string; part: FormPart }) {
  return (
    <label className="flex gap-2">
      <input type="checkbox" name={name} value="yes" defaultChecked={part.typed[name] === 'yes'} />
      {label}
    </label>
  )
}
