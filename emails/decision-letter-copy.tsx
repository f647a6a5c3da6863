import { formatDate } from '#app/i18n/format.ts'
import type { DecisionLetterCopyLetter } from './campaign-letter.ts'
import { Heading, Title } from './parts/heading.tsx'
import { Link } from './parts/link.tsx'
import { Sheet } from './parts/sheet.tsx'
import { SignedText } from './parts/signed-text.tsx'
import { Text, Texts } from './parts/text.tsx'
import { letterWords } from './words.ts'

/** Neutral on purpose: others may see the screen of whoever receives it. */
export const decisionLetterCopySubject = (letter: DecisionLetterCopyLetter): string =>
  letterWords(letter.locale).decisionLetterCopy.subject

/** The signer's copy: to whom it went, what it says, and until when anything of it is kept. */
export function DecisionLetterCopy({ letter }: { letter: DecisionLetterCopyLetter }) {
  const { locale, site, token, deletesOn } = letter
  const say = letterWords(locale).decisionLetterCopy
  return (
    <Sheet
      letter={letter}
      subject={decisionLetterCopySubject(letter)}
      preview={say.preview}
      why={say.footer}
    >
      <Title>{say.title}</Title>
      <Text>{say.lead}</Text>
      <Texts of={letter.recipients} />
      <Heading>{letter.subject}</Heading>
      <SignedText body={letter.body} signer={letter.signer} />
      <Text>{say.kept(formatDate(deletesOn, locale))}</Text>
      <Text>
        {say.sooner} <Link to={`${site}/${locale}/letters/${token}/not-me`}>{say.soonerLink}</Link>
      </Text>
    </Sheet>
  )
}
