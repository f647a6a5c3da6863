import { questionForms } from '#app/domain/facts/fact.ts'
import { questionTexts } from '#app/domain/facts/question.ts'
import type { QuestionErrors } from '#app/domain/facts/question-form.ts'
import type { HistoryView } from '#app/domain/history/history-view.ts'
import { may } from '#app/domain/staff/staff.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { FormPage } from '#app/ui/desk/form-page.tsx'
import { type FormPart, fieldIn } from '#app/ui/desk/form-part.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { OwnHistory } from '#app/ui/desk/own-history.tsx'
import { type SheetAnswer, sheetOf, textNames } from '#app/ui/desk/sheet.ts'
import { SideBySide } from '#app/ui/desk/side-by-side.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Select } from '#app/ui/kit/select.tsx'

export type QuestionAnswer = SheetAnswer<Record<string, string>, QuestionErrors>

type Shown = {
  desk: DeskFrame
  id: string | undefined
  version: number
  /** How many figures stand under it. */
  facts: number
  lines: HistoryView[]
  current: Record<string, string>
}

/** What every field of a question is called, by its name in the form and in the history. */
function fieldNames(locale: Locale): Record<string, string> {
  const { questions: text, fields } = staffMessages(locale).facts
  const { slug, form, texts } = text
  return { slug, form, position: fields.position, ...textNames(questionTexts, texts) }
}

/** A question on one page: how it is asked, how its figures stand, and what has happened to it. */
export function QuestionPage({
  shown,
  answer,
}: {
  shown: Shown
  answer: QuestionAnswer | undefined
}) {
  const { desk, id, lines } = shown
  const { locale } = desk
  const { facts } = staffMessages(locale)
  const text = facts.questions
  const names = fieldNames(locale)
  const { part, page } = sheetOf({ shown, answer, names, errors: facts.errors, done: facts.done })
  return (
    <FormPage
      {...page}
      isLong
      title={id ? shown.current[`title-${locale}`] || text.untitled : text.add}
      up={{ href: '/staff/facts/questions', name: text.title }}
      mayChange={may(desk.role, 'facts.edit')}
      above={id && <UnderIt shown={shown} id={id} />}
      below={id && <OwnHistory {...{ desk, lines, fields: names, object: `question/${id}` }} />}
    >
      <SideBySide
        {...{ part, texts: questionTexts, rows: { lead: 3 }, labels: text.texts }}
        {...{ title: facts.textsTitle, hint: facts.textsHint, missing: facts.missing }}
      />
      <QuestionPlace {...part} />
    </FormPage>
  )
}

/** The way to its figures, or out, once there are none. */
function UnderIt({ shown: { desk, facts }, id }: { shown: Shown; id: string }) {
  const text = staffMessages(desk.locale).facts.questions
  if (facts > 0)
    return (
      <p className="mb-6">
        <a href={`/staff/facts?question=${id}`}>
          {text.facts} ({facts})
        </a>
      </p>
    )
  if (!may(desk.role, 'facts.edit')) return null
  return (
    <form method="post" action={`/staff/facts/questions/${id}/removal`} className="mb-6">
      <Button look="quiet" small>
        {text.remove}
      </Button>
    </form>
  )
}

function QuestionPlace(part: FormPart) {
  const { questions: text, fields, hints } = staffMessages(part.locale).facts
  return (
    <fieldset className="desk-panel grid max-w-form gap-4">
      <legend className="px-1 font-semibold">{text.settings}</legend>
      <Field {...fieldIn('slug', text.slug, part)} required />
      <Field
        {...fieldIn('position', fields.position, part)}
        hint={hints.position}
        inputMode="numeric"
        narrow
      />
      <Select
        {...fieldIn('form', text.form, part)}
        options={questionForms.map((value) => ({ value, label: text.forms[value] }))}
      />
    </fieldset>
  )
}
