import type {
  TypedWithdrawal,
  WithdrawalErrors,
  WithdrawalField,
} from '#app/domain/withdrawals/withdrawal-form.ts'
import { messages } from '#app/i18n/messages.ts'
import type { Frame } from '#app/ui/frame.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Page } from '#app/ui/page.tsx'
import { withdrawFaults } from './withdraw-faults.ts'

type FormProps = {
  frame: Frame
  typed?: TypedWithdrawal
  /** The form's sealed id. */
  form: string
  errors?: WithdrawalErrors
}

/** Step 1, under the label that the law prescribes. It asks what the law lets us ask, and nothing else. */
export function WithdrawForm({ frame, typed, form, errors = {} }: FormProps) {
  const { locale } = frame
  const words = messages(locale)
  const text = words.withdraw
  const faults = withdrawFaults(errors, locale)
  return (
    <Page frame={frame}>
      <ErrorSummary title={words.errors.summary} faults={faults} />
      <p className="text-ink-soft">{text.step('1')}</p>
      <h1 className="mt-1">{words.site.frame.withdraw}</h1>
      <p className="measure mt-4 text-lg">{text.lead}</p>
      <p className="measure mt-2">{text.after}</p>
      <form
        method="post"
        action={`/${locale}/withdraw`}
        noValidate
        className="mt-10 grid max-w-form gap-6"
      >
        <input type="hidden" name="form" value={form} />
        <Fields locale={locale} typed={typed} faults={faults} />
        <div className="mt-2">
          <Button>{text.next}</Button>
        </div>
      </form>
      <div className="measure mt-10 grid gap-3 border-t border-line pt-6">
        <p>{text.late}</p>
        <p>
          {text.other} <a href={`/${locale}/terms`}>{text.otherTerms}</a>.
        </p>
      </div>
    </Page>
  )
}

type FieldsProps = Pick<FormProps, 'typed'> & {
  locale: Frame['locale']
  faults: ReturnType<typeof withdrawFaults>
}

function Fields({ locale, typed, faults }: FieldsProps) {
  const text = messages(locale).withdraw
  const common = (name: WithdrawalField) => ({
    name,
    label: text[name],
    value: typed?.[name],
    error: faults.find((fault) => fault.field === name)?.sentence,
  })
  return (
    <>
      <Field {...common('name')} autoComplete="name" required />
      <Field {...common('order')} hint={text.orderHint} autoComplete="off" required />
      <Field
        {...common('pieces')}
        hint={text.piecesHint}
        aside={text.optional}
        autoComplete="off"
      />
      <Field
        {...common('email')}
        hint={text.emailHint}
        type="email"
        inputMode="email"
        autoComplete="email"
        required
      />
    </>
  )
}
