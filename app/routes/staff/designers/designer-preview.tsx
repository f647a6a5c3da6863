import { DesignerHead } from '#app/ui/designers/designer-head.tsx'
import { PublicPreview } from '#app/ui/desk/public-preview.tsx'
import type { DesignerShown } from './designer-shown.ts'
import { pictureOf } from './portrait-shown.tsx'

/** A designer as readers meet her, in three languages beside each other. */
export function DesignerPreview({ shown }: { shown: DesignerShown }) {
  const { desk, alias, portrait, texts } = shown
  return (
    <PublicPreview locale={desk.locale}>
      {(locale) => (
        <DesignerHead
          {...{ locale, alias, text: texts[locale], portrait: pictureOf(portrait, locale) }}
          below
        />
      )}
    </PublicPreview>
  )
}
