import type { ReactNode } from 'react'
import type { HistoryView } from '#app/domain/history/history-view.ts'
import { may } from '#app/domain/staff/staff.ts'
import type { TaxFormErrors } from '#app/domain/tax/rule-form.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { FormPage } from '#app/ui/desk/form-page.tsx'
import type { FormPart } from '#app/ui/desk/form-part.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { OwnHistory } from '#app/ui/desk/own-history.tsx'
import { type SheetAnswer, sheetOf } from '#app/ui/desk/sheet.ts'

/** What a form that was not saved comes back with. */
export type LawAnswer = SheetAnswer<Record<string, string>, TaxFormErrors>

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
  const { desk, id, lines } = shown
  const { title: above, errors } = staffMessages(desk.locale).tax.rules
  const kept = { ...shown, current: filled(shown.current) }
  const { part, page } = sheetOf({ shown: kept, answer, names, errors })
  return (
    <FormPage
      {...page}
      title={title}
      up={{ href: '/staff/tax/rules', name: above }}
      mayChange={may(desk.role, 'tax.edit')}
      below={id && <OwnHistory {...{ desk, lines, fields: names, object: `${kind}/${id}` }} />}
    >
      {children(part)}
    </FormPage>
  )
}

const filled = (texts: Partial<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text ?? '']))
