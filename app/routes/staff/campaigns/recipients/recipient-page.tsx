import type {
  RecipientErrors,
  TypedRecipient,
} from '#app/domain/campaigns/recipients/recipient-form.ts'
import type { HistoryView } from '#app/domain/history/history-view.ts'
import { may } from '#app/domain/staff/staff.ts'
import { formatDate } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { FormPage } from '#app/ui/desk/form-page.tsx'
import { type FormPart, fieldIn } from '#app/ui/desk/form-part.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { OwnHistory } from '#app/ui/desk/own-history.tsx'
import { type SheetAnswer, sheetOf } from '#app/ui/desk/sheet.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Checkbox } from '#app/ui/kit/choices.tsx'
import { Field } from '#app/ui/kit/field.tsx'

/** What a form that was not saved comes back with. */
export type RecipientAnswer = SheetAnswer<TypedRecipient, RecipientErrors>

type RecipientShown = {
  desk: DeskFrame
  campaignId: string
  id: string | undefined
  version: number
  reviewDue: string
  today: string
  lines: HistoryView[]
  current: TypedRecipient
}

type RecipientPageProps = { shown: RecipientShown; answer: RecipientAnswer | undefined }

/** An office that letters go to: when it was checked, all that is said of it, and what has happened to it. */
export function RecipientPage({ shown, answer }: RecipientPageProps) {
  const { desk, id, lines } = shown
  const { recipients: text, errors, done } = staffMessages(desk.locale).campaigns
  const { part, page } = sheetOf({ shown, answer, names: text.fields, errors, done })
  const at = `/staff/campaigns/${shown.campaignId}/recipients`
  return (
    <FormPage
      {...page}
      title={id ? (shown.current.name ?? '') : text.add}
      up={{ href: at, name: text.title }}
      mayChange={may(desk.role, 'campaigns.edit')}
      above={id && <Checked shown={shown} at={`${at}/${id}`} />}
      below={
        id && (
          <div className="mt-8">
            <OwnHistory {...{ desk, lines, fields: text.fields, object: `recipient/${id}` }} />
          </div>
        )
      }
    >
      <RecipientFields {...part} />
    </FormPage>
  )
}

/** When somebody must look again, and the steps from here. */
function Checked({ shown: { desk, reviewDue, today }, at }: { shown: RecipientShown; at: string }) {
  const { recipients: text } = staffMessages(desk.locale).campaigns
  const day = formatDate(new Date(`${reviewDue}T12:00:00Z`), desk.locale)
  return (
    <section aria-label={text.fields.reviewDue} className="desk-panel mb-8 grid gap-4">
      <p>{reviewDue < today ? <strong>{text.wasDue(day)}</strong> : text.due(day)}</p>
      {may(desk.role, 'campaigns.edit') && (
        <div className="flex flex-wrap items-start gap-x-8 gap-y-4">
          <form method="post" action={`${at}/check`} className="grid justify-items-start gap-1">
            <input type="hidden" name="due" value={reviewDue} />
            <Button look="quiet">{text.check.do}</Button>
            <span className="text-ink-soft">{text.check.what}</span>
          </form>
          <form method="post" action={`${at}/removal`} className="grid justify-items-start gap-1">
            <Button look="quiet">{text.remove.do}</Button>
            <span className="text-ink-soft">{text.remove.what}</span>
          </form>
        </div>
      )}
    </section>
  )
}

function RecipientFields(part: FormPart) {
  const { recipients, hints } = staffMessages(part.locale).campaigns
  const { fields } = recipients
  const field = (name: keyof typeof fields) => fieldIn(name, fields[name], part)
  return (
    <div className="grid max-w-form gap-5">
      <Field {...field('name')} required />
      <Field {...field('office')} required />
      <Field {...field('email')} type="email" inputMode="email" required />
      <Field {...field('party')} />
      <Field {...field('region')} />
      <Field {...field('sourceUrl')} />
      <Field {...field('verifiedOn')} hint={hints.day} narrow required />
      <Field {...field('reviewDue')} hint={hints.day} narrow required />
      <Field {...field('position')} inputMode="numeric" narrow />
      <Checkbox name="shown" label={fields.shown} checked={part.typed.shown === 'yes'} />
    </div>
  )
}
