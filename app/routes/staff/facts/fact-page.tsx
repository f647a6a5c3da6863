import { factTexts } from '#app/domain/facts/fact.ts'
import type { FactErrors } from '#app/domain/facts/fact-form.ts'
import type { TypedFact } from '#app/domain/facts/fact-typed.ts'
import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { FormPage } from '#app/ui/desk/form-page.tsx'
import type { FormPart } from '#app/ui/desk/form-part.ts'
import { OwnHistory } from '#app/ui/desk/own-history.tsx'
import { type SheetAnswer, sheetOf } from '#app/ui/desk/sheet.ts'
import { SideBySide } from '#app/ui/desk/side-by-side.tsx'
import { FactFields } from './fact-fields.tsx'
import { FactPreview } from './fact-preview.tsx'
import type { FactShown } from './fact-shown.ts'
import { FactState } from './fact-state.tsx'
import { factFieldNames } from './field-names.ts'

/** What a form that was not saved comes back with. */
export type FactAnswer = SheetAnswer<
  TypedFact,
  FactErrors | Record<string, 'needed_while_published'>
>

type FactPageProps = { shown: FactShown; answer: FactAnswer | undefined }

/** A figure on one page: whether it is published, how readers see it, all that is said of it, and what has happened to it. */
export function FactPage({ shown, answer }: FactPageProps) {
  const { desk, id, lines } = shown
  const { locale } = desk
  const text = staffMessages(locale).facts
  const names = factFieldNames(locale)
  const { part, page } = sheetOf({ shown, answer, names, errors: text.errors, done: text.done })
  return (
    <FormPage
      {...page}
      isLong
      title={id ? shown.title || text.withoutTitle : text.add}
      up={{ href: '/staff/facts', name: text.title }}
      mayChange={may(desk.role, 'facts.edit')}
      above={id && <FactState shown={shown} />}
      below={
        id && (
          <>
            <FactPreview shown={shown} />
            <OwnHistory {...{ desk, lines, fields: names, object: `fact/${id}` }} />
          </>
        )
      }
    >
      <FactFields {...part} questions={shown.questions} />
      <FactTexts {...part} />
    </FormPage>
  )
}

function FactTexts(part: FormPart) {
  const { textsTitle, textsHint, texts, missing } = staffMessages(part.locale).facts
  const words = { title: textsTitle, hint: textsHint, labels: texts, missing }
  return <SideBySide {...{ part, texts: factTexts, rows: { method: 4 }, ...words }} />
}
