import { isId } from '#app/values/id.ts'
import type { Newsletter } from './newsletter.ts'
import { findNewsletterRow } from './newsletter-store.server.ts'

/** A newsletter by its id; undefined when there is none. */
export const findNewsletter = async (id: string): Promise<Newsletter | undefined> =>
  isId(id) ? findNewsletterRow(id) : undefined
