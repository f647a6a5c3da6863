import { factTexts } from '#app/domain/facts/fact.ts'
import type { FactErrors } from '#app/domain/facts/fact-form.ts'
import type { TypedFact } from '#app/domain/facts/fact-typed.ts'
import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { differencesBetween } from '#app/ui/desk/differences.ts'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { FormPage } from '#app/ui/desk/form-page.tsx'
import type { FormPart } from '#app/ui/desk/form-part.ts'
import { OwnHistory } from '#app/ui/desk/own-history.tsx'
import { SideBySide } from '#app/ui/desk/side-by-side.tsx'
import { FactFields } from './fact-fields.tsx'
import { FactPreview } from './fact-preview.tsx'
import type { FactShown } from './fact-shown.ts'
import { FactState } from './fact-state.tsx'
import { factFieldNames } from './field-names.ts'

/** What a form that was not saved comes back with. */
export type FactAnswer = {
  typed: TypedFact
  errors: FactErrors | Record<string, 'needed_while_published'>
  meanwhile?: { saved: { who: string; at: Date } | undefined }
}

type FactPageProps = { shown: FactShown; answer: FactAnswer | undefined }

/** A figure on one page: whether it is published, how readers see it, all that is said of it, and what has happened to it. */
export function FactPage({ shown, answer }: FactPageProps) {
  const { desk, id, version, current, lines } = shown
  const { locale } = desk
  const { facts: text, desk: words } = staffMessages(locale)
  const { faults, beside } = faultsBy(answer?.errors, { ...words.fields, ...text.errors })
  const names = factFieldNames(locale)
  const typed = answer?.typed ?? current
  const part = { locale, typed, beside }
  const done: Record<string, string> = { saved: words.saved, ...text.done }
  return (
    <FormPage
      {...{ desk, version, faults, isLong: true }}
      title={id ? shown.title || text.withoutTitle : text.add}
      up={{ href: '/staff/facts', name: text.title }}
      done={done[desk.done ?? '']}
      meanwhile={answer?.meanwhile}
      differences={differencesBetween(current, typed, names)}
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
