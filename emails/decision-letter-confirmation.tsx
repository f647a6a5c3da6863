import type { DecisionLetterConfirmationLetter } from './campaign-letter.ts'
import { Title } from './parts/heading.tsx'
import { Question } from './parts/question.tsx'
import { Sheet } from './parts/sheet.tsx'
import { Text } from './parts/text.tsx'
import { letterWords } from './words.ts'

/** Neutral on purpose: whoever receives it may never have asked for it. */
export const decisionLetterConfirmationSubject = (
  letter: DecisionLetterConfirmationLetter,
): string => letterWords(letter.locale).decisionLetterConfirmation.subject

/** The question whether a letter may go in her name: a way to read and send it, and a way to say that she never asked. */
export function DecisionLetterConfirmation({
  letter,
}: {
  letter: DecisionLetterConfirmationLetter
}) {
  const { locale, site, token, campaign, sender } = letter
  const say = letterWords(locale).decisionLetterConfirmation
  const page = `${site}/${locale}/letters/${token}`
  return (
    <Sheet
      letter={letter}
      subject={decisionLetterConfirmationSubject(letter)}
      preview={say.preview}
      why={say.footer}
    >
      <Title>{say.title}</Title>
      <Text>{say.lead(campaign, sender.name)}</Text>
      <Question page={page} say={say} />
    </Sheet>
  )
}
