import { messages } from '#app/i18n/messages.ts'
import type { WithdrawalReceivedLetter } from './letter.ts'
import { Facts } from './parts/facts.tsx'
import { Heading, Title } from './parts/heading.tsx'
import { ButtonLink } from './parts/link.tsx'
import { Quoted } from './parts/quoted.tsx'
import { Sheet } from './parts/sheet.tsx'
import { Text, Texts } from './parts/text.tsx'
import { onOneLine } from './words.ts'

/** Neutral on purpose: others may see the screen of whoever receives it, and nothing in it was typed by anybody. */
export const withdrawalReceivedSubject = (letter: WithdrawalReceivedLetter): string =>
  messages(letter.locale).withdraw.letter.subject

/** Acknowledgement of a withdrawal on a durable medium (CRD art. 11a.4): the statement's content, and the date and time it arrived. */
export function WithdrawalReceived({ letter }: { letter: WithdrawalReceivedLetter }) {
  const { locale, site, token, submitted, sender } = letter
  const { letter: say, received } = messages(locale).withdraw
  const when = [
    { name: received.stockholm, value: submitted.stockholm },
    { name: received.utc, value: submitted.utc },
  ]
  return (
    <Sheet
      letter={letter}
      subject={withdrawalReceivedSubject(letter)}
      preview={say.preview(submitted.stockholm)}
      why={say.why}
    >
      <Title>{say.title}</Title>
      <Text>{say.lead}</Text>
      <Heading>{received.when}</Heading>
      <Facts of={when} />
      <Heading>{received.statement}</Heading>
      <Quoted text={letter.statement} />
      <Text>{received.proof}</Text>
      <ButtonLink to={`${site}/${locale}/withdraw/received/${token}`}>{say.receipt}</ButtonLink>
      <Heading>{received.next}</Heading>
      <Texts of={received.steps} />
      <Text>{`${received.returnTo}: ${onOneLine([sender.name, ...sender.address])}`}</Text>
      <Heading>{say.mistake}</Heading>
      <Text>{say.mistakeText(sender.email)}</Text>
    </Sheet>
  )
}
