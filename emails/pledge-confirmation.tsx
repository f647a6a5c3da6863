import type { PledgeConfirmationLetter } from './campaign-letter.ts'
import { Title } from './parts/heading.tsx'
import { ButtonLink, Link } from './parts/link.tsx'
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
      <ButtonLink to={page}>{say.confirm}</ButtonLink>
      <Text>{say.until}</Text>
      <Text>
        {say.notMe} <Link to={`${page}/not-me`}>{say.notMeLink}</Link>
      </Text>
      <Text>{say.keep}</Text>
    </Sheet>
  )
}
