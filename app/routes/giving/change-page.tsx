import type { ReactNode } from 'react'
import type { PlanView } from '#app/domain/plans/plan-view.ts'
import { formatMoneyWithCode } from '#app/i18n/format.ts'
import { messages } from '#app/i18n/messages.ts'
import type { Frame } from '#app/ui/frame.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Page } from '#app/ui/page.tsx'
import { type ChangeAnswer, changeFaults } from './change-words.ts'

export type ChangeLoaded = { frame: Frame; token: string; plan: PlanView; form: string }

type ChangePageProps = {
  loaded: ChangeLoaded
  answer: ChangeAnswer | undefined
  words: { title: string; lead: string; button: string }
  /** The field that a refusal is about. */
  field: string
  /** The form's fields, with the sentence of the one that was refused. */
  fields?: (sentence: string | undefined) => ReactNode
  /** What stands below the form. */
  children?: ReactNode
}

/** One change of one plan: what holds now, what will, one form and a way back. */
export function ChangePage({ loaded, answer, words, field, fields, children }: ChangePageProps) {
  const { frame, token, plan, form } = loaded
  const { locale } = frame
  const text = messages(locale)
  const { currency } = plan.amount
  const faults = changeFaults(answer ?? {}, { field, currency, locale })
  const each = text.giving.plans.each(formatMoneyWithCode(plan.amount, locale))
  return (
    <Page frame={frame} at="give" withoutForms>
      <ErrorSummary title={text.errors.summary} faults={faults} />
      <p className="text-ink-soft">
        {plan.number} · <span className="figures">{each}</span>{' '}
        {text.giving.plans.to(plan.fund.name)}
      </p>
      <h1 className="mt-1">{words.title}</h1>
      <p className="measure mt-4 text-lg">{words.lead}</p>
      <form method="post" noValidate className="mt-8 grid max-w-form gap-8">
        <input type="hidden" name="form" value={form} />
        {fields?.(faults[0]?.sentence)}
        <div id={fields ? undefined : field}>
          <Button>{words.button}</Button>
        </div>
      </form>
      {children}
      <p className="mt-10">
        <a href={`/${locale}/giving/${token}`}>{text.giving.change.back}</a>
      </p>
    </Page>
  )
}
