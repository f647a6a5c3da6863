import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { differencesBetween } from '#app/ui/desk/differences.ts'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { FormPage } from '#app/ui/desk/form-page.tsx'
import { fieldIn } from '#app/ui/desk/form-part.ts'
import { OwnHistory } from '#app/ui/desk/own-history.tsx'
import { SideBySide } from '#app/ui/desk/side-by-side.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { DesignerPreview } from './designer-preview.tsx'
import type { DesignerAnswer, DesignerShown } from './designer-shown.ts'
import { DesignerState } from './designer-state.tsx'
import { designerFieldNames } from './field-names.ts'
import { HerPieces } from './her-pieces.tsx'

type Props = { shown: DesignerShown; answer: DesignerAnswer | undefined }

/** A designer on one page: whether she is shown, what is said of her in three languages, her pieces, and what has happened to her page. */
export function DesignerPage({ shown, answer }: Props) {
  const { desk, id, version, current, lines, alias } = shown
  const { locale } = desk
  const { designers: text, desk: words } = staffMessages(locale)
  const sentences = { ...words.fields, ...text.errors, ...text.found }
  const { faults, beside } = faultsBy(answer?.errors, sentences)
  const typed = answer?.typed ?? current
  const part = { locale, typed, beside }
  const names = designerFieldNames(locale)
  const done: Record<string, string> = { saved: words.saved, ...text.done }
  return (
    <FormPage
      {...{ desk, version, faults }}
      title={id ? alias : text.add}
      up={{ href: '/staff/designers', name: text.title }}
      done={done[desk.done ?? '']}
      meanwhile={answer?.meanwhile}
      differences={differencesBetween(current, typed, names)}
      mayChange={may(desk.role, 'designers.edit')}
      above={id && <DesignerState shown={shown} />}
      below={
        id && (
          <div className="mt-8 grid gap-8">
            <DesignerPreview shown={shown} />
            <HerPieces {...{ locale, pieces: shown.pieces }} />
            <OwnHistory {...{ desk, lines, fields: names, object: `designer/${id}` }} />
          </div>
        )
      }
    >
      <p className="measure">{text.lead}</p>
      {!id && (
        <Field
          {...fieldIn('alias', text.fields.alias, part)}
          hint={text.aliasHint}
          autoComplete="off"
          required
          narrow
        />
      )}
      <SideBySide
        {...{ part, texts: ['text'] as const, rows: { text: 6 }, labels: text.texts }}
        {...{ title: text.textsTitle, hint: text.textsHint, missing: text.missing }}
      />
    </FormPage>
  )
}
