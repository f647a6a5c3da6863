import type { Locale } from '#app/i18n/locale.ts'
import { now } from '#app/platform/clock.server.ts'
import { drawIssue } from './draw-issue.server.ts'
import { findNewsletterRow } from './newsletter-store.server.ts'
import { writtenBody } from './written-body.server.ts'

type Wish = { id: string; version: number; locale: Locale }

/** What a trial of a newsletter says; undefined when its words have changed since it was asked for. It has no way to leave: nobody joined. */
export async function findTestCopy({
  id,
  version,
  locale,
}: Wish): Promise<{ subject: string; html: string; token: string } | undefined> {
  const newsletter = await findNewsletterRow(id)
  if (!newsletter || newsletter.version !== version) return undefined
  const { subject, body } = newsletter.texts[locale]
  return { subject, html: drawIssue(await writtenBody(body, locale, now())), token: '' }
}
