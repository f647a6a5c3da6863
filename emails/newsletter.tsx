import type { NewsletterIssue, NewsletterTest } from './newsletter-letter.ts'
import { Title } from './parts/heading.tsx'
import { styledIssue } from './parts/issue-html.ts'
import { Link } from './parts/link.tsx'
import { Sheet } from './parts/sheet.tsx'
import { Text } from './parts/text.tsx'
import { letterWords } from './words.ts'

type Letter = NewsletterIssue | NewsletterTest

export const newsletterSubject = (letter: Letter): string =>
  letter.kind === 'newsletter-test'
    ? letterWords(letter.locale).newsletter.issue.trial(letter.subject)
    : letter.subject

/** Where a newsletter is left by one press of a mail program, without a cookie (RFC 8058). */
const leavingAddress = ({ site, token }: Letter): string => `${site}/u/${token}`

/** The headers of bulk mail; a trial is none. */
export const newsletterHeaders = (letter: Letter): Record<string, string> | undefined =>
  letter.kind === 'newsletter'
    ? {
        'List-Unsubscribe': `<${leavingAddress(letter)}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }
    : undefined

/** A newsletter: what was written, and the way out of it. No picture, nothing that tells whether it is read. */
export function Newsletter({ letter }: { letter: Letter }) {
  const { locale, site, subject, html, token } = letter
  const say = letterWords(locale).newsletter.issue
  const subjectLine = newsletterSubject(letter)
  return (
    <Sheet letter={letter} subject={subjectLine} preview={say.preview} why={say.footer}>
      <Title>{subject}</Title>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by the same walls as stories, from what staff wrote. */}
      <div dangerouslySetInnerHTML={{ __html: styledIssue(html) }} />
      {letter.kind === 'newsletter' ? (
        <Text as="note">
          <Link to={`${site}/${locale}/newsletter/${token}`}>{say.leave}</Link>
        </Text>
      ) : (
        <Text as="note">{say.trialNote}</Text>
      )}
    </Sheet>
  )
}
