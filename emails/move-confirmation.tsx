import { formatDate, formatTime } from '#app/i18n/format.ts'
import type { MoveConfirmationLetter } from './giver-letter.ts'
import { Title } from './parts/heading.tsx'
import { ButtonLink, Link } from './parts/link.tsx'
import { Sheet } from './parts/sheet.tsx'
import { Text } from './parts/text.tsx'
import { letterWords } from './words.ts'

/** Neutral on purpose: whoever receives it may never have asked for it, and others may see the screen. */
export const moveConfirmationSubject = (letter: MoveConfirmationLetter): string =>
  letterWords(letter.locale).moveConfirmation.subject

/** The question whether this mailbox is hers: a way to say so, and a way to say that it is not, which forgets the address. */
export function MoveConfirmation({ letter }: { letter: MoveConfirmationLetter }) {
  const { locale, site, token, sender, expiresAt } = letter
  const { moveConfirmation: say, moveAgreement } = letterWords(locale)
  const page = `${site}/${locale}/moves/${token}`
  const until = moveAgreement.moment(formatDate(expiresAt, locale), formatTime(expiresAt, locale))
  return (
    <Sheet
      letter={letter}
      subject={moveConfirmationSubject(letter)}
      preview={say.preview}
      why={say.why}
    >
      <Title>{say.title}</Title>
      <Text>{say.lead(sender.name)}</Text>
      <ButtonLink to={`${page}/confirmation`}>{say.open}</ButtonLink>
      <Text>{say.until(until)}</Text>
      <Text>
        {say.notYou} <Link to={`${page}/not-me`}>{say.notYouLink}</Link>
      </Text>
    </Sheet>
  )
}
