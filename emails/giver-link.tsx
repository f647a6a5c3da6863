import type { GiverLinkLetter } from './giver-letter.ts'
import { Title } from './parts/heading.tsx'
import { ButtonLink } from './parts/link.tsx'
import { Sheet } from './parts/sheet.tsx'
import { Text } from './parts/text.tsx'
import { letterWords } from './words.ts'

/** Neutral on purpose: whoever receives it may never have asked for it, and others may see the screen. */
export const giverLinkSubject = (letter: GiverLinkLetter): string =>
  letterWords(letter.locale).giverLink.subject

/** The link to a giver's own page, once more. */
export function GiverLink({ letter }: { letter: GiverLinkLetter }) {
  const { locale, site, giverToken, renewed } = letter
  const words = letterWords(locale).giverLink
  const say = { ...words, ...(renewed && words.renewed) }
  return (
    <Sheet letter={letter} subject={giverLinkSubject(letter)} preview={say.preview} why={say.why}>
      <Title>{say.title}</Title>
      <Text>{say.lead}</Text>
      <ButtonLink to={`${site}/${locale}/giving/${giverToken}`}>{say.open}</ButtonLink>
      <Text>{say.notYou}</Text>
      <Text as="soft">{say.keep}</Text>
    </Sheet>
  )
}
