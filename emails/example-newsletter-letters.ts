import { frame, token } from './example-frame.ts'
import type {
  NewsletterConfirmationLetter,
  NewsletterIssue,
  NewsletterTest,
} from './newsletter-letter.ts'

const newsletterConfirmation: Omit<NewsletterConfirmationLetter, 'locale'> = {
  ...{ ...frame, kind: 'newsletter-confirmation', token },
}

const issue = {
  subject: 'Vintern i verkstaden',
  html: `<p>Sju nya smycken är klara.</p>\n<h2>Sedan sist</h2>\n<p>Vi har haft öppet hus. <a href="${frame.site}/sv/shop">Se smyckena</a>.</p>`,
}

const newsletter: Omit<NewsletterIssue, 'locale'> = {
  ...{ ...frame, ...issue, kind: 'newsletter', token },
}

const newsletterTest: Omit<NewsletterTest, 'locale'> = {
  ...{ ...frame, ...issue, kind: 'newsletter-test', token: '' },
}

/** The letters of the newsletter. */
export const newsletterExamples = {
  'newsletter-confirmation': newsletterConfirmation,
  newsletter,
  'newsletter-test': newsletterTest,
}
