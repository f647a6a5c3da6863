import type { ReactNode } from 'react'
import type { HistoryView } from '#app/domain/history/history-view.ts'
import { may } from '#app/domain/staff/staff.ts'
import type { TaxFormErrors } from '#app/domain/tax/rule-form.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { differencesBetween } from '#app/ui/desk/differences.ts'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { FormPage } from '#app/ui/desk/form-page.tsx'
import type { FormPart } from '#app/ui/desk/form-part.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { OwnHistory } from '#app/ui/desk/own-history.tsx'

/** What a form that was not saved comes back with. */
export type LawAnswer = {
  typed: Record<string, string>
  errors: TaxFormErrors
  meanwhile?: { saved: { who: string; at: Date } | undefined }
}

export type ShownLaw = {
  desk: DeskFrame
  id: string | undefined
  version: number
  lines: HistoryView[]
  current: Partial<Record<string, string>>
}

type LawFormProps = {
  shown: ShownLaw
  answer: LawAnswer | undefined
  title: string
  /** What its history is kept under: tax-rule, tax-approval. */
  kind: string
  names: Record<string, string>
  children: (part: FormPart) => ReactNode
}

/** A form of the law: a rule, or an approval. */
export function LawForm({ shown, answer, title, kind, names, children }: LawFormProps) {
  const { desk, id, version, lines, current } = shown
  const { tax, desk: words } = staffMessages(desk.locale)
  const { faults, beside } = faultsBy(answer?.errors, { ...words.fields, ...tax.rules.errors })
  const kept = filled(current)
  const typed = answer?.typed ?? kept
  return (
    <FormPage
      {...{ desk, version, faults, title }}
      up={{ href: '/staff/tax/rules', name: tax.rules.title }}
      done={desk.done === 'saved' ? words.saved : undefined}
      meanwhile={answer?.meanwhile}
      differences={differencesBetween(kept, typed, names)}
      mayChange={may(desk.role, 'tax.edit')}
      below={id && <OwnHistory {...{ desk, lines, fields: names, object: `${kind}/${id}` }} />}
    >
      {children({ locale: desk.locale, typed, beside })}
    </FormPage>
  )
}

const filled = (texts: Partial<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text ?? '']))
