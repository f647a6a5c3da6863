import type { Answer } from '#tests/make/visitor.ts'

/** What an answer of the desk means to whoever asked. */
export type Verdict =
  | 'in'
  | 'elsewhere'
  | 'nothing'
  | 'no_door'
  | 'signed_out'
  | 'forbidden'
  | 'stale'
  | 'failed'

/** Reads an answer, of a page or of data. A redirect of data stands in its body, under 202. */
export function verdictOf({ status, headers, body }: Answer): Verdict {
  if (status >= 500) return 'failed'
  // A file is something too, though it has no page around it.
  if (headers['content-disposition']?.startsWith('attachment')) return 'in'
  if (status === 405) return 'no_door'
  if (status === 403) return 'forbidden'
  if (status === 401) return /\bstale\b|sign-in\/again/.test(body) ? 'stale' : 'signed_out'
  const to = headers.location ?? (status === 202 ? redirectIn(body) : undefined)
  if (to === undefined) return showsSomething.test(body) ? 'in' : 'nothing'
  if (to.startsWith('/staff/sign-in/again?')) return 'stale'
  return to.startsWith('/staff/sign-in?') ? 'signed_out' : 'elsewhere'
}

/** A page has its main part, data the frame of a page or an answer of its own; the page of a form's address has neither. */
const showsSomething = /<main|<!doctype html><html><body|"desk"|Error/

const redirectIn = (body: string): string => /"(\/[^"]*)"/.exec(body)?.[1] ?? ''
