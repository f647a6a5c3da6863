import type { ReactNode } from 'react'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Button } from '../kit/button.tsx'
import { ErrorSummary, type Fault } from '../kit/error-summary.tsx'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import { Desk } from './desk.tsx'
import type { Difference } from './differences.ts'
import type { DeskFrame } from './frame.ts'

type FormPageProps = {
  desk: DeskFrame
  title: string
  up: { href: string; name: string }
  /** What was done a moment ago. */
  done?: string | undefined
  /** Of what is shown: the form saves from here on, or tells what somebody else saved. */
  version: number
  faults: readonly Fault[]
  meanwhile: { saved: { who: string; at: Date } | undefined } | undefined
  differences: readonly Difference[]
  /** Whoever may only look finds the same fields, resting. */
  mayChange: boolean
  /** Of a long form: its button stays in sight. */
  isLong?: boolean
  /** Other ways to send the form, after the one that saves it: Enter in a field takes the first. */
  afterSave?: ReactNode
  /** What stands above the form and below it. */
  above?: ReactNode
  below?: ReactNode
  children: ReactNode
}

/** A page of the desk that is one form: what was wrong with it, what somebody else saved meanwhile, its fields, and one button. */
export function FormPage(props: FormPageProps) {
  const { desk, title, up, done, version, faults, meanwhile, differences, mayChange } = props
  const text = staffMessages(desk.locale).desk
  const gap = props.isLong ? 'grid gap-8' : 'grid gap-6'
  return (
    <Desk
      desk={desk}
      title={title}
      up={up}
      done={faults.length > 0 || meanwhile ? undefined : done}
    >
      <ErrorSummary title={text.errors.title} faults={faults} />
      {meanwhile && (
        <ChangedMeanwhile locale={desk.locale} saved={meanwhile.saved} differences={differences} />
      )}
      {props.above}
      <form method="post" className={gap}>
        <input type="hidden" name="version" value={version} />
        <fieldset disabled={!mayChange} className={gap}>
          <legend className="sr-only">{title}</legend>
          {props.children}
          {mayChange && (
            <p className={props.isLong ? 'desk-save' : undefined}>
              <Button>{text.save}</Button>
            </p>
          )}
          {mayChange && props.afterSave}
        </fieldset>
      </form>
      {props.below}
    </Desk>
  )
}
