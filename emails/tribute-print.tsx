import { Title } from './parts/heading.tsx'
import { ButtonLink } from './parts/link.tsx'
import { Sheet } from './parts/sheet.tsx'
import { Text } from './parts/text.tsx'
import type { TributePrintLetter } from './tribute-letter.ts'
import { letterWords } from './words.ts'

/** Neutral: it does not say of whom. */
export const tributePrintSubject = (letter: TributePrintLetter): string =>
  letterWords(letter.locale).tributePrint.subject

/** The card that a giver prints herself, on the day that she chose. */
export function TributePrint({ letter }: { letter: TributePrintLetter }) {
  const { locale, site, token, about, honoured } = letter
  const say = letterWords(locale).tributePrint
  const subject = tributePrintSubject(letter)
  return (
    <Sheet letter={letter} subject={subject} preview={say.preview} why={say.why}>
      <Title>{letterWords(locale).tributePrint.titles[about](honoured)}</Title>
      <Text>{say.lead}</Text>
      <ButtonLink to={`${site}/${locale}/giving/${token}/card`}>{say.open}</ButtonLink>
    </Sheet>
  )
}
