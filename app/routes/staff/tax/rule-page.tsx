import { taxCountries, taxRuleNames } from '#app/domain/tax/rule.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { fieldIn } from '#app/ui/desk/form-part.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { type LawAnswer, LawForm, type ShownLaw } from './law-form.tsx'

/** A figure of the law: what it is, where and from when to when it holds, and where it is from. */
export function RulePage({ shown, answer }: { shown: ShownLaw; answer: LawAnswer | undefined }) {
  const { rules: text, countries } = staffMessages(shown.desk.locale).tax
  const { fields, hints, names } = text
  return (
    <LawForm {...{ shown, answer, title: text.one, kind: 'tax-rule', names: fields }}>
      {(part) => (
        <div className="desk-halves">
          <div className="grid content-start gap-4">
            <Select
              {...fieldIn('rule', fields.rule, part)}
              options={taxRuleNames.map((value) => ({ value, label: names[value] }))}
            />
            <Select
              {...fieldIn('country', fields.country, part)}
              options={taxCountries.map((value) => ({ value, label: countries[value] }))}
            />
            <Field {...fieldIn('value', fields.value, part)} hint={hints.value} narrow />
          </div>
          <div className="grid content-start gap-4">
            <Field {...fieldIn('validFrom', fields.validFrom, part)} hint={hints.day} narrow />
            <Field {...fieldIn('validTo', fields.validTo, part)} hint={hints.validTo} narrow />
            <Field {...fieldIn('sourceUrl', fields.sourceUrl, part)} />
            <Field {...fieldIn('checkedOn', fields.checkedOn, part)} hint={hints.day} narrow />
          </div>
        </div>
      )}
    </LawForm>
  )
}
