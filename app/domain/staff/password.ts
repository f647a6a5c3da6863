import { done, type Outcome, refused } from '#app/values/outcome.ts'

/** Length is what makes a password hard to guess; which kinds of characters it has is nobody's business (NIST SP 800-63B). */
export const shortestPassword = 12
export const longestPassword = 200

export const passwordRefusals = [
  'password_missing',
  'password_short',
  'password_long',
  'password_own',
  'password_known',
] as const
export type PasswordRefusal = (typeof passwordRefusals)[number]

/** Whose password it is: her name and address are the first that anybody tries. */
export type Owner = { name: string; email: string }

/** Reads a password field as it was typed: spaces count, nothing is trimmed. Sent twice or as a file, it counts as missing. */
export function readPassword(form: FormData, field = 'password'): string {
  const [value, ...more] = form.getAll(field)
  return typeof value === 'string' && more.length === 0 ? value : ''
}

/** Refuses a password for its length or because it holds her name or address. Whether it is known to be broken is asked elsewhere. */
export function checkPasswordShape(
  password: string,
  owner: Owner,
): Outcome<string, PasswordRefusal> {
  if (password === '') return refused('password_missing')
  if (password.length > longestPassword) return refused('password_long')
  if ([...password].length < shortestPassword) return refused('password_short')
  const said = password.toLowerCase()
  return ownWords(owner).some((word) => said.includes(word))
    ? refused('password_own')
    : done(password)
}

/** The words of her name and address that are long enough to be meant. */
export const ownWords = ({ name, email }: Owner): string[] =>
  `${name} ${email}`
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 4)
