import type { FundErrors } from '#app/domain/donations/funds/fund-form.ts'
import type { TypedFund } from '#app/domain/donations/funds/fund-typed.ts'
import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { ChangedMeanwhile } from '#app/ui/desk/changed-meanwhile.tsx'
import { Desk } from '#app/ui/desk/desk.tsx'
import { HistoryLines } from '#app/ui/desk/history-lines.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { fundFieldNames } from './field-names.ts'
import { FundCosts } from './fund-costs.tsx'
import { type FundPart, fundField } from './fund-parts.ts'
import type { FundShown } from './fund-shown.ts'
import { FundState } from './fund-state.tsx'
import { FundTexts } from './fund-texts.tsx'

/** What a form that was not saved comes back with. */
export type FundAnswer = {
  typed: TypedFund
  errors: FundErrors | Record<string, 'needed_while_open'>
  meanwhile?: { saved: { who: string; at: Date } | undefined }
}

type FundPageProps = { shown: FundShown; answer: FundAnswer | undefined }

/** A fund on one page: whether it is open, all that is said of it, what amounts do, and what has happened to it. */
export function FundPage({ shown, answer }: FundPageProps) {
  const { desk, id, title, version, current, lines } = shown
  const { locale } = desk
  const messages = staffMessages(locale)
  const text = messages.funds
  const sentences: Record<string, string> = { ...messages.desk.fields, ...text.errors }
  const faults = Object.entries(answer?.errors ?? {}).map(([field, refusal]) => ({
    field,
    sentence: sentences[refusal] ?? messages.desk.fields.malformed,
  }))
  const beside = Object.fromEntries(faults.map((fault) => [fault.field, fault.sentence]))
  const typed = answer?.typed ?? current
  const part = { locale, typed, beside }
  const resting = !may(desk.role, 'funds.edit')
  const done: Record<string, string> = { saved: messages.desk.saved, ...text.done }
  return (
    <Desk
      desk={desk}
      title={title || text.add}
      up={{ href: '/staff/funds', name: text.title }}
      done={answer ? undefined : done[desk.done ?? '']}
    >
      <ErrorSummary title={messages.desk.errors.title} faults={faults} />
      {answer?.meanwhile && (
        <ChangedMeanwhile
          {...{ locale, saved: answer.meanwhile.saved }}
          differences={differencesOf(current, typed, fundFieldNames(locale))}
        />
      )}
      {id && <FundState shown={shown} />}
      <form method="post" className="mt-8">
        <input type="hidden" name="version" value={version} />
        <fieldset disabled={resting} className="grid gap-8">
          <legend className="sr-only">{title || text.add}</legend>
          <FundTexts {...part} />
          <FundPlace {...part} />
          <FundCosts {...part} />
          {!resting && (
            <p className="desk-save">
              <Button>{messages.desk.save}</Button>
            </p>
          )}
        </fieldset>
      </form>
      {id && (
        <section aria-labelledby="history" className="desk-panel mt-8">
          <h2 id="history">{messages.desk.history.title}</h2>
          <HistoryLines locale={locale} lines={lines} fields={fundFieldNames(locale)} />
        </section>
      )}
    </Desk>
  )
}

/** Where a fund stands among the others, under which address, and towards what. */
function FundPlace(part: FundPart) {
  const { settings, fields, hints } = staffMessages(part.locale).funds
  return (
    <fieldset className="desk-panel grid max-w-form gap-4">
      <legend className="px-1 font-semibold">{settings}</legend>
      <Field {...fundField('slug', fields.slug, part)} hint={hints.slug} required />
      <Field
        {...fundField('position', fields.position, part)}
        hint={hints.position}
        inputMode="numeric"
        narrow
      />
      <Field
        {...fundField('goal', fields.goal, part)}
        hint={hints.goal}
        inputMode="decimal"
        narrow
      />
    </fieldset>
  )
}

const differencesOf = (
  current: Record<string, string>,
  typed: Record<string, string>,
  names: Record<string, string>,
) =>
  Object.keys({ ...current, ...typed })
    .filter((field) => (current[field] ?? '') !== (typed[field] ?? ''))
    .filter((field) => !field.endsWith('-currency') || current[field] !== undefined)
    .map((field) => ({
      ...{ label: names[field] ?? field, saved: current[field] ?? '', typed: typed[field] ?? '' },
    }))
