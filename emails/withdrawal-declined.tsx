import type { WithdrawalDeclinedLetter } from './letter.ts'
import { Heading, Title } from './parts/heading.tsx'
import { ButtonLink } from './parts/link.tsx'
import { Quoted } from './parts/quoted.tsx'
import { Sheet } from './parts/sheet.tsx'
import { Text, Texts } from './parts/text.tsx'
import { letterWords } from './words.ts'

/** Neutral on purpose: others may see the screen of whoever receives it, and nothing in it was typed by anybody. */
export const withdrawalDeclinedSubject = (letter: WithdrawalDeclinedLetter): string =>
  letterWords(letter.locale).withdrawalDeclined.subject

/** The answer that a withdrawal is not accepted: why, what still holds, and where somebody else can be asked. */
export function WithdrawalDeclined({ letter }: { letter: WithdrawalDeclinedLetter }) {
  const { locale, site, token, sender } = letter
  const { withdrawalDeclined: say, orderConfirmation } = letterWords(locale)
  return (
    <Sheet
      letter={letter}
      subject={withdrawalDeclinedSubject(letter)}
      preview={say.preview(letter.submitted)}
      why={say.footer}
    >
      <Title>{say.title}</Title>
      <Text>{say.lead(letter.submitted)}</Text>
      <Heading>{say.why}</Heading>
      <Quoted text={letter.why} />
      <Heading>{say.disagree}</Heading>
      <Texts of={say.disagreeText(sender.email)} />
      <Text>{orderConfirmation.disputeText}</Text>
      <Heading>{orderConfirmation.complaint}</Heading>
      <Text>{say.complaint}</Text>
      <ButtonLink to={`${site}/${locale}/withdraw/received/${token}`}>{say.receipt}</ButtonLink>
    </Sheet>
  )
}
