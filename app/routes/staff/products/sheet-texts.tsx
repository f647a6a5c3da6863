import { type SheetText, sheetTexts } from '#app/domain/catalogue/sheet/sheet.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { FormPart } from '#app/ui/desk/form-part.ts'
import { SideBySide } from '#app/ui/desk/side-by-side.tsx'

const rows: Partial<Record<SheetText, number>> = {
  description: 8,
  material: 2,
  care: 3,
  warnings: 3,
}

/** What is said of a piece, in three languages beside each other. */
export function SheetTexts(part: FormPart) {
  const { textsTitle, descriptionHint, texts, missing } = staffMessages(part.locale).products
  const words = { title: textsTitle, hint: descriptionHint, labels: texts, missing }
  return <SideBySide {...{ part, texts: sheetTexts, rows, ...words }} />
}
