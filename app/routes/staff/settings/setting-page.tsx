import type { ReactNode } from 'react'
import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { ChangedMeanwhile } from '#app/ui/desk/changed-meanwhile.tsx'
import { Desk } from '#app/ui/desk/desk.tsx'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary, type Fault } from '#app/ui/kit/error-summary.tsx'

type SettingPageProps = {
  desk: DeskFrame
  title: string
  version: number
  faults: readonly Fault[]
  /** What somebody else saved, beside what was typed. */
  meanwhile: { saved: { who: string; at: Date } | undefined } | undefined
  differences: readonly { label: string; saved: string; typed: string }[]
  up?: { href: string; name: string }
  children: ReactNode
}

/** A page with one form for one setting. Whoever may only look finds the same fields, resting. */
export function SettingPage(props: SettingPageProps) {
  const { desk, title, version, faults, meanwhile, differences, children } = props
  const text = staffMessages(desk.locale)
  const resting = !may(desk.role, 'settings.edit')
  const up = props.up ?? { href: '/staff/settings', name: text.settings.title }
  const done = desk.done === 'saved' && faults.length === 0 ? text.desk.saved : undefined
  return (
    <Desk desk={desk} title={title} up={up} done={done}>
      <ErrorSummary title={text.desk.errors.title} faults={faults} />
      {meanwhile && (
        <ChangedMeanwhile locale={desk.locale} saved={meanwhile.saved} differences={differences} />
      )}
      <form method="post" className="grid gap-6">
        <input type="hidden" name="version" value={version} />
        <fieldset disabled={resting} className="grid gap-6">
          <legend className="sr-only">{title}</legend>
          {children}
          {!resting && (
            <p>
              <Button>{text.desk.save}</Button>
            </p>
          )}
        </fieldset>
      </form>
    </Desk>
  )
}

/** Faults with their sentences, for the summary and for each field. */
export function faultsOf(
  errors: Partial<Record<string, string>>,
  sentence: (refusal: string) => string,
): { faults: Fault[]; beside: Record<string, string> } {
  const faults = Object.entries(errors).map(([field, refusal]) => ({
    field,
    sentence: sentence(refusal ?? 'malformed'),
  }))
  return {
    faults,
    beside: Object.fromEntries(faults.map((fault) => [fault.field, fault.sentence])),
  }
}
