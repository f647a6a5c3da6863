import type { DecisionLetter } from './campaign-letter.ts'
import { Title } from './parts/heading.tsx'
import { Sheet } from './parts/sheet.tsx'
import { SignedText } from './parts/signed-text.tsx'
import { Text } from './parts/text.tsx'
import { letterWords } from './words.ts'

/** The campaign's own words, as its signer has read them. */
export const decisionLetterSubject = (letter: DecisionLetter): string => letter.subject

/** A letter to somebody in office, from a person who has read it and let it go. */
export function DecisionLetterSheet({ letter }: { letter: DecisionLetter }) {
  const { locale, sender, campaign, signer, recipient } = letter
  const say = letterWords(locale).decisionLetter
  return (
    <Sheet
      letter={letter}
      subject={letter.subject}
      preview={say.preview(signer.name)}
      why={say.footer}
    >
      <Title>{letter.subject}</Title>
      <Text as="soft">{say.to(recipient)}</Text>
      <SignedText body={letter.body} signer={signer} />
      <Text as="soft">{say.sentBy(sender.name, campaign)}</Text>
    </Sheet>
  )
}
