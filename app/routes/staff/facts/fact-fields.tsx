import type { ListedQuestion } from '#app/domain/facts/list-questions.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { type FormPart, fieldIn } from '#app/ui/desk/form-part.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { figureBounds, figureUnits } from '#app/values/figure.ts'

type FactFieldsProps = FormPart & { questions: readonly ListedQuestion[] }

/** What the figure is, under which question and key it stands, and where it is known from. */
export function FactFields({ questions, ...part }: FactFieldsProps) {
  return (
    <div className="desk-halves">
      <FigureFields {...part} />
      <div className="grid gap-5">
        <PlaceFields {...part} questions={questions} />
        <SourceFields {...part} />
      </div>
    </div>
  )
}

function FigureFields(part: FormPart) {
  const text = staffMessages(part.locale).facts
  const { fields, hints } = text
  const field = (name: keyof typeof fields) => fieldIn(name, fields[name], part)
  return (
    <fieldset className="desk-panel grid content-start gap-4">
      <legend className="px-1 font-semibold">{text.figureTitle}</legend>
      <div className="desk-row">
        <Select
          {...field('unit')}
          options={figureUnits.map((value) => ({ value, label: text.units[value] }))}
        />
        <Select
          {...field('bound')}
          options={figureBounds.map((value) => ({ value, label: text.bounds[value] }))}
        />
      </div>
      <div className="desk-row">
        <Field {...field('low')} hint={hints.low} inputMode="decimal" />
        <Field {...field('high')} hint={hints.high} inputMode="decimal" />
      </div>
      <div className="desk-row">
        <Field {...field('outOf')} hint={hints.outOf} inputMode="numeric" />
        <Field {...field('currency')} hint={hints.currency} />
        <Field {...field('countries')} hint={hints.countries} />
      </div>
      <div className="desk-row">
        <Field {...field('yearFrom')} inputMode="numeric" />
        <Field {...field('yearTo')} inputMode="numeric" />
      </div>
      <label className="flex gap-2">
        <input
          type="checkbox"
          name="yearEstimated"
          value="yes"
          defaultChecked={part.typed.yearEstimated === 'yes'}
        />
        {fields.yearEstimated}
      </label>
    </fieldset>
  )
}

function PlaceFields({ questions, ...part }: FactFieldsProps) {
  const { fields, hints, placeTitle } = staffMessages(part.locale).facts
  return (
    <fieldset className="desk-panel grid gap-4">
      <legend className="px-1 font-semibold">{placeTitle}</legend>
      <Field {...fieldIn('key', fields.key, part)} hint={hints.key} required />
      <Select
        {...fieldIn('question', fields.question, part)}
        options={questions.map(({ id, title }) => ({ value: id, label: title }))}
        prompt="–"
        required
      />
      <Field
        {...fieldIn('position', fields.position, part)}
        hint={hints.position}
        inputMode="numeric"
        narrow
      />
    </fieldset>
  )
}

function SourceFields(part: FormPart) {
  const { fields, hints, sourceTitle } = staffMessages(part.locale).facts
  return (
    <fieldset className="desk-panel grid gap-4">
      <legend className="px-1 font-semibold">{sourceTitle}</legend>
      <Field {...fieldIn('sourceUrl', fields.sourceUrl, part)} />
      <Field {...fieldIn('sourceDate', fields.sourceDate, part)} hint={hints.sourceDate} narrow />
      <Field
        {...fieldIn('reviewDue', fields.reviewDue, part)}
        hint={hints.reviewDue}
        narrow
        required
      />
    </fieldset>
  )
}
