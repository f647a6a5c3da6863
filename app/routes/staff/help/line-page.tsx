import { type LineContent, lineTexts, lineView } from '#app/domain/help/help-line.ts'
import type { LineErrors } from '#app/domain/help/line-form.ts'
import type { HistoryView } from '#app/domain/history/history-view.ts'
import { may } from '#app/domain/staff/staff.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { FormPage } from '#app/ui/desk/form-page.tsx'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { OwnHistory } from '#app/ui/desk/own-history.tsx'
import { PublicPreview } from '#app/ui/desk/public-preview.tsx'
import { type SheetAnswer, sheetOf, textNames } from '#app/ui/desk/sheet.ts'
import { SideBySide } from '#app/ui/desk/side-by-side.tsx'
import { LineEntry } from '#app/ui/help/line-entry.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { LineFields } from './line-fields.tsx'

/** What a form that was not saved comes back with. */
export type LineAnswer = SheetAnswer<Record<string, string>, LineErrors>

type Shown = {
  desk: DeskFrame
  id: string | undefined
  version: number
  shown: boolean
  overdue: boolean
  title: string
  lines: HistoryView[]
  content: LineContent
  current: Record<string, string>
}

/** What every field of a line is called, by its name in the form and in the history. */
function fieldNames(locale: Locale): Record<string, string> {
  const text = staffMessages(locale).help
  return { ...text.fields, ...textNames(lineTexts, text.texts) }
}

/** A line on one page: its check, all that is said of it, and what has happened to it. */
export function LinePage({ shown, answer }: { shown: Shown; answer: LineAnswer | undefined }) {
  const { desk, id, lines } = shown
  const { locale } = desk
  const text = staffMessages(locale).help
  const names = fieldNames(locale)
  const { part, page } = sheetOf({ shown, answer, names, errors: text.errors, done: text.done })
  return (
    <FormPage
      {...page}
      isLong
      title={shown.title || text.add}
      up={{ href: '/staff/help', name: text.title }}
      mayChange={may(desk.role, 'help.edit')}
      above={id && <LineSteps shown={shown} id={id} />}
      below={
        id && (
          <>
            <LinePreview shown={shown} />
            <OwnHistory {...{ desk, lines, fields: names, object: `help-line/${id}` }} />
          </>
        )
      }
    >
      <LineFields {...part} />
      <SideBySide
        {...{ part, texts: lineTexts, rows: { about: 3 }, labels: text.texts }}
        {...{ title: text.textsTitle, hint: text.textsHint, missing: text.missing }}
      />
    </FormPage>
  )
}

/** The line as readers see it, in three languages beside each other; one for professionals stands apart and says so. */
function LinePreview({ shown: { desk, content } }: { shown: Shown }) {
  return (
    <PublicPreview locale={desk.locale}>
      {(locale) => (
        <>
          {content.forProfessionals && (
            <p className="text-lg">{messages(locale).help.professionals}</p>
          )}
          <LineEntry line={lineView(content, locale)} locale={locale} below={false} narrow />
        </>
      )}
    </PublicPreview>
  )
}

/** What can be done with a line beside changing it, each with what it does. */
function LineSteps({ shown, id }: { shown: Shown; id: string }) {
  const { desk, current, overdue } = shown
  const text = staffMessages(desk.locale).help
  if (!may(desk.role, 'help.edit')) return null
  return (
    <div className="mb-8 flex flex-wrap items-start gap-x-8 gap-y-4">
      <form
        method="post"
        action={`/staff/help/${id}/check`}
        className="grid justify-items-start gap-1"
      >
        <input type="hidden" name="due" value={current.reviewDue} />
        <Button look={overdue ? undefined : 'quiet'}>{text.checking.do}</Button>
        <span className="text-ink-soft">{text.checking.what}</span>
      </form>
      {!shown.shown && (
        <form
          method="post"
          action={`/staff/help/${id}/removal`}
          className="grid justify-items-start gap-1"
        >
          <Button look="quiet">{text.removal.do}</Button>
          <span className="text-ink-soft">{text.removal.what}</span>
        </form>
      )}
    </div>
  )
}
