import { formatDate, formatTime } from '#app/i18n/format.ts'
import type { MoveAgreementLetter } from './giver-letter.ts'
import { Facts } from './parts/facts.tsx'
import { Heading, Title } from './parts/heading.tsx'
import { ButtonLink, Link } from './parts/link.tsx'
import { Sheet } from './parts/sheet.tsx'
import { Text } from './parts/text.tsx'
import { letterWords } from './words.ts'

/** Neutral on purpose: others may see the screen of whoever receives it. */
export const moveAgreementSubject = (letter: MoveAgreementLetter): string =>
  letterWords(letter.locale).moveAgreement.subject

/** The question whether letters are to go elsewhere: where to and when it was asked for, a way to agree, and what to do if it was somebody else. */
export function MoveAgreement({ letter }: { letter: MoveAgreementLetter }) {
  const { locale, site, token, sender, newEmail, askedAt, expiresAt } = letter
  const say = letterWords(locale).moveAgreement
  const page = `${site}/${locale}/moves/${token}`
  const moment = (at: Date) => say.moment(formatDate(at, locale), formatTime(at, locale))
  const facts = [
    { name: say.newEmail, value: newEmail },
    { name: say.askedAt, value: moment(askedAt) },
  ]
  return (
    <Sheet
      letter={letter}
      subject={moveAgreementSubject(letter)}
      preview={say.preview}
      why={say.why}
    >
      <Title>{say.title}</Title>
      <Text>{say.lead}</Text>
      <Facts of={facts} />
      <ButtonLink to={page}>{say.open}</ButtonLink>
      <Text>{say.until(moment(expiresAt))}</Text>
      <Heading>{say.notYou}</Heading>
      <Text>
        <Link to={`${page}/not-me`}>{say.notYouLink}</Link> {say.notYouText(sender.email)}
      </Text>
    </Sheet>
  )
}
