import { Title } from './parts/heading.tsx'
import { ButtonLink } from './parts/link.tsx'
import { OwnPage } from './parts/own-page.tsx'
import { Sheet } from './parts/sheet.tsx'
import { Text } from './parts/text.tsx'
import { letterWords } from './words.ts'
import type { YearConfirmationLetter } from './year-letter.ts'

/** Neutral on purpose: others may see the screen of whoever receives it. */
export const yearConfirmationSubject = (letter: YearConfirmationLetter): string =>
  letterWords(letter.locale).yearConfirmation.subject(letter.year)

/** The way to a giver's yearly statement, and to leaving or taking back her number. */
export function YearConfirmation({ letter }: { letter: YearConfirmationLetter }) {
  const { locale, site, giverToken, year } = letter
  const say = letterWords(locale).yearConfirmation
  const page = `${site}/${locale}/giving/${giverToken}`
  return (
    <Sheet letter={letter} subject={yearConfirmationSubject(letter)} preview={say.preview}>
      <Title>{say.title(year)}</Title>
      <Text>{say.lead(year)}</Text>
      <ButtonLink to={`${page}/year/${year}`}>{say.open}</ButtonLink>
      <Text>{say.tax}</Text>
      <OwnPage letter={letter} />
    </Sheet>
  )
}
