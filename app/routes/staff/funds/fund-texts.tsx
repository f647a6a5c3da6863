import { type FundText, fundTexts } from '#app/domain/donations/funds/fund-sheet.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { FormPart } from '#app/ui/desk/form-part.ts'
import { SideBySide } from '#app/ui/desk/side-by-side.tsx'

const rows: Partial<Record<FundText, number>> = { summary: 3, text: 10, surplus: 3 }

/** What is said of a fund, in three languages beside each other. */
export function FundTexts(part: FormPart) {
  const { textsTitle, textsHint, texts, missing } = staffMessages(part.locale).funds
  const words = { title: textsTitle, hint: textsHint, labels: texts, missing }
  return <SideBySide {...{ part, texts: fundTexts, rows, ...words }} />
}
