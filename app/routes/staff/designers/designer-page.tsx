import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { FormPage } from '#app/ui/desk/form-page.tsx'
import { fieldIn } from '#app/ui/desk/form-part.ts'
import { OwnHistory } from '#app/ui/desk/own-history.tsx'
import { sheetOf } from '#app/ui/desk/sheet.ts'
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
  const { desk, id, lines, alias } = shown
  const { locale } = desk
  const text = staffMessages(locale).designers
  const names = designerFieldNames(locale)
  const errors = { ...text.errors, ...text.found }
  const { part, page } = sheetOf({ shown, answer, names, errors, done: text.done })
  return (
    <FormPage
      {...page}
      title={id ? alias : text.add}
      up={{ href: '/staff/designers', name: text.title }}
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
