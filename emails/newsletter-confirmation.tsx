import type { NewsletterConfirmationLetter } from './newsletter-letter.ts'
import { Title } from './parts/heading.tsx'
import { ButtonLink, Link } from './parts/link.tsx'
import { Sheet } from './parts/sheet.tsx'
import { Text } from './parts/text.tsx'
import { letterWords } from './words.ts'

/** Neutral on purpose: whoever receives it may never have asked for it, and others may see the screen. */
export const newsletterConfirmationSubject = (letter: NewsletterConfirmationLetter): string =>
  letterWords(letter.locale).newsletter.confirmation.subject

/** The question whether an address's owner wants the newsletter: a way to say yes, and a way to say that she never asked. */
export function NewsletterConfirmation({ letter }: { letter: NewsletterConfirmationLetter }) {
  const { locale, site, token, sender } = letter
  const say = letterWords(locale).newsletter.confirmation
  const page = `${site}/${locale}/newsletter/${token}`
  return (
    <Sheet
      letter={letter}
      subject={newsletterConfirmationSubject(letter)}
      preview={say.preview}
      why={say.footer}
    >
      <Title>{say.title}</Title>
      <Text>{say.lead(sender.name)}</Text>
      <ButtonLink to={page}>{say.confirm}</ButtonLink>
      <Text>{say.until}</Text>
      <Text>
        {say.notMe} <Link to={`${page}/leaving`}>{say.notMeLink}</Link>
      </Text>
    </Sheet>
  )
}
