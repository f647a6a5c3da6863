import { type TypedWithdrawal, withdrawalFields } from '#app/domain/withdrawals/withdrawal-form.ts'
import { messages } from '#app/i18n/messages.ts'
import type { Frame } from '#app/ui/frame.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { StatementText } from './withdraw-text.tsx'

type StatementProps = {
  frame: Frame
  typed: TypedWithdrawal
  form: string
  statement: string
  renewed?: boolean
}

/** Step 2: the statement as it will be sent, the one button that sends it, and a way back. */
export function WithdrawStatement({ frame, typed, form, statement, renewed }: StatementProps) {
  const { locale } = frame
  const text = messages(locale).withdraw
  const fields = { ...typed, form }
  return (
    <Page frame={frame}>
      <p className="text-ink-soft">{text.step('2')}</p>
      <h1 className="mt-1">{text.check}</h1>
      <p className="measure mt-4 text-lg">{text.checkLead}</p>
      {renewed && (
        <div className="mt-6 max-w-measure">
          <Notice kind="wrong">{text.formRenewed}</Notice>
        </div>
      )}
      <div className="mt-8 max-w-measure">
        <StatementText statement={statement} locale={locale} />
      </div>
      <div className="mt-8 flex flex-wrap items-center gap-x-8 gap-y-4">
        <form method="post" action={`/${locale}/withdraw/confirmation`}>
          <Hidden fields={fields} />
          <Button>{text.confirm}</Button>
        </form>
        <form method="post" action={`/${locale}/withdraw/change`}>
          <Hidden fields={fields} />
          <Button look="text">{text.change}</Button>
        </form>
      </div>
    </Page>
  )
}

const Hidden = ({ fields }: { fields: TypedWithdrawal & { form: string } }) => (
  <>
    {([...withdrawalFields, 'form'] as const).map((name) => (
      <input key={name} type="hidden" name={name} value={fields[name]} />
    ))}
  </>
)
