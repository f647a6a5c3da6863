import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Button } from '../kit/button.tsx'
import { ErrorSummary } from '../kit/error-summary.tsx'
import { Field } from '../kit/field.tsx'
import { Desk } from './desk.tsx'
import { faultsBy } from './faults.ts'
import type { DeskFrame } from './frame.ts'

type AttentionProps = {
  desk: DeskFrame
  /** Why a person must look, in sentences. */
  sentences: readonly string[]
  /** Where she says that she has; undefined for whoever may not. */
  action: string | undefined
}

/** Everything about the thing on this page that a person must look at, and a form to say that she has. */
export function Attention({ desk, sentences, action }: AttentionProps) {
  const text = staffMessages(desk.locale).desk.attention
  if (sentences.length === 0) return null
  return (
    <section aria-labelledby="attention" className="notice notice-wrong">
      <h2 id="attention" className="text-xl">
        {text.title}
      </h2>
      <ul className="my-3 grid gap-1">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {action && (
        <form method="post" action={action} className="flex flex-wrap items-end gap-3">
          <Field name="why" label={text.why} maxLength={300} required />
          <Button look="quiet" small>
            {text.do}
          </Button>
        </form>
      )}
    </section>
  )
}

type AttentionPageProps = {
  desk: DeskFrame
  up: { href: string; name: string }
  answer: { typed: string; refusal: string } | undefined
}

/** The same form on a page of its own, where it is asked for alone or was not filled in right. */
export function AttentionPage({ desk, up, answer }: AttentionPageProps) {
  const { attention: text, errors, fields } = staffMessages(desk.locale).desk
  const { faults, beside } = faultsBy(answer && { why: answer.refusal }, fields)
  return (
    <Desk desk={desk} title={text.title} up={up}>
      <ErrorSummary title={errors.title} faults={faults} />
      <form method="post" className="grid max-w-form gap-4">
        <Field
          name="why"
          label={text.why}
          value={answer?.typed ?? ''}
          required
          error={beside.why}
        />
        <p>
          <Button>{text.do}</Button>
        </p>
      </form>
    </Desk>
  )
}
