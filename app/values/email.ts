import { done, type Outcome, refused } from './outcome.ts'

export type EmailRefusal = 'email_missing' | 'email_malformed'

// One @, no spaces, control characters, quotes or lists; a dot in the domain. Whether it exists, only a letter can tell.
const shape = /^[^\s@<>()[\]\\,;:"\p{Cc}]+@[^\s@<>()[\]\\,;:"\p{Cc}]+\.[\p{L}\d-]{2,}$/u

/** Reads one e-mail address (at most 254 characters, RFC 5321). Keeps the local part as typed and lowers the domain. */
export function parseEmail(text: string): Outcome<string, EmailRefusal> {
  const typed = text.replace(/^[ \t]+|[ \t]+$/g, '')
  if (typed === '') return refused('email_missing')
  if (typed.length > 254 || !shape.test(typed) || typed.includes('..')) {
    return refused('email_malformed')
  }
  const at = typed.lastIndexOf('@')
  return done(`${typed.slice(0, at)}@${typed.slice(at + 1).toLowerCase()}`)
}

/** The form under which one person's addresses are the same: lower case, composed. */
export const normaliseEmail = (email: string): string => email.normalize('NFC').toLowerCase()
