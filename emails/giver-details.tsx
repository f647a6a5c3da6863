import type { GiverDetailsLetter } from './giver-letter.ts'
import { Heading, Title } from './parts/heading.tsx'
import { OwnPage } from './parts/own-page.tsx'
import { Sheet } from './parts/sheet.tsx'
import { Text } from './parts/text.tsx'
import { letterWords } from './words.ts'

/** Neutral on purpose: others may see the screen of whoever receives it. */
export const giverDetailsSubject = (letter: GiverDetailsLetter): string =>
  letterWords(letter.locale).giverDetails.subject

/** That name or language was changed on a giver's own page. */
export function GiverDetails({ letter }: { letter: GiverDetailsLetter }) {
  const { locale, sender } = letter
  const { giverDetails: say, planChanged } = letterWords(locale)
  return (
    <Sheet letter={letter} subject={giverDetailsSubject(letter)} preview={say.title} why={say.why}>
      <Title>{say.title}</Title>
      <Text>{say.lead}</Text>
      <Heading>{planChanged.notYou}</Heading>
      <Text>{planChanged.notYouText(sender.email)}</Text>
      <OwnPage letter={letter} />
    </Sheet>
  )
}
