import type { PledgeConfirmationLetter } from './campaign-letter.ts'
import { Title } from './parts/heading.tsx'
import { Question } from './parts/question.tsx'
import { Sheet } from './parts/sheet.tsx'
import { Text } from './parts/text.tsx'
import { letterWords } from './words.ts'

/** Neutral on purpose: whoever receives it may never have asked for it, and others may see the screen. */
export const pledgeConfirmationSubject = (letter: PledgeConfirmationLetter): string =>
  letterWords(letter.locale).pledgeConfirmation.subject

/** The question whether a signature is hers: a way to say so, and a way to say that it is not. */
export function PledgeConfirmation({ letter }: { letter: PledgeConfirmationLetter }) {
  const { locale, site, token, campaign, sender } = letter
  const say = letterWords(locale).pledgeConfirmation
  const page = `${site}/${locale}/pledges/${token}`
  return (
    <Sheet
      letter={letter}
      subject={pledgeConfirmationSubject(letter)}
      preview={say.preview}
      why={say.footer}
    >
      <Title>{say.title}</Title>
      <Text>{say.lead(campaign, sender.name)}</Text>
      <Question page={page} say={say} />
      <Text>{say.keep}</Text>
    </Sheet>
  )
}
