import { longestPause } from '#app/domain/plans/changes/change.ts'
import { formatNumber, plural } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import type { StepFaults, StepKind, stepShown, typedStep } from './step-door.server.ts'

type Answer = { faults: StepFaults; typed: ReturnType<typeof typedStep> } | undefined

type Props = {
  desk: DeskFrame
  kind: StepKind
  shown: ReturnType<typeof stepShown>
  answer: Answer
}

/** A step that the giver asked for on the telephone or in a letter: what it does, what she asked for, and a button. */
export function StepPage({ desk, kind, shown, answer }: Props) {
  const { locale } = desk
  const { plans: text, desk: words } = staffMessages(locale)
  const { reference } = shown
  const beside = sentencesOf(answer?.faults ?? {}, { reference, locale })
  const { whole, ...fields } = beside
  const faults = Object.entries(fields).map(([field, sentence]) => ({ field, sentence }))
  const up = { href: `/staff/plans/${reference}`, name: text.one(reference) }
  return (
    <Desk desk={desk} title={text[kind].title(reference)} up={up}>
      <ErrorSummary title={words.errors.title} faults={faults} />
      {whole && (
        <div className="mb-6">
          <Notice kind="wrong">{whole}</Notice>
        </div>
      )}
      <form method="post" className="grid max-w-form gap-4">
        <input type="hidden" name="form" value={shown.form} />
        <p>{text[kind].lead}</p>
        <p>{text.letter}</p>
        {kind === 'pause' && (
          <Months locale={locale} value={answer?.typed.months} error={beside.months} />
        )}
        <Field
          {...{ name: 'why', label: text.why, hint: text.whyHint, error: beside.why }}
          value={answer?.typed.why ?? ''}
          maxLength={300}
          required
        />
        {kind === 'stop' && (
          <Field
            {...{ name: 'number', label: text.stop.type(reference), error: beside.number }}
            value={answer?.typed.number ?? ''}
            autoComplete="off"
            narrow
            required
          />
        )}
        <p>
          <Button>{text[kind].do}</Button>
        </p>
      </form>
    </Desk>
  )
}

type MonthsProps = { locale: Locale; value: string | undefined; error: string | undefined }

function Months({ locale, value = '1', error }: MonthsProps) {
  const { pause } = staffMessages(locale).plans
  const options = Array.from({ length: longestPause }, (_, at) => ({
    value: String(at + 1),
    label: plural(locale, at + 1, pause.month).replace('#', formatNumber(at + 1, locale)),
  }))
  return <Select {...{ name: 'months', label: pause.months, value, error, options }} />
}

type Beside = { why?: string; number?: string; months?: string; whole?: string }

/** What is wrong, beside the field that it is about, or with the whole. */
function sentencesOf(
  { why, number, months, refusal }: StepFaults,
  { reference, locale }: { reference: string; locale: Locale },
): Beside {
  const { plans: text, desk } = staffMessages(locale)
  return {
    ...(why && { why: desk.fields[why] }),
    ...(number && { number: text.stop.wrong(reference) }),
    ...(months && { months: text.refusals.months_missing }),
    ...(refusal && { whole: text.refusals[refusal] }),
  }
}
