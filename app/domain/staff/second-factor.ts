/** What somebody shows beside her password. */
export type SecondFactor =
  | { kind: 'code'; code: string }
  | { kind: 'recovery'; code: string }
  | { kind: 'passkey'; answer: unknown; challenge: string }

/** A new second factor that is being set up, with what proves that it works. */
export type NewFactor =
  | { kind: 'code'; secret: string; code: string }
  | { kind: 'passkey'; answer: unknown; challenge: string; name: string }

/** What a form says of a second factor: a passkey's answer where there is script, a code of six figures or a recovery code otherwise. */
export function readSecondFactor(form: FormData): SecondFactor | undefined {
  const [answer, challenge] = [textOf(form, 'passkey'), textOf(form, 'challenge')]
  if (answer) return { kind: 'passkey', answer: parsed(answer), challenge }
  const code = textOf(form, 'code').replace(/[\s-]/g, '')
  if (code === '') return undefined
  return /^\d+$/.test(code)
    ? { kind: 'code', code }
    : { kind: 'recovery', code: code.toUpperCase() }
}

/** What a form says of a new second factor. */
export function readNewFactor(form: FormData, secret: string): NewFactor {
  const [answer, challenge] = [textOf(form, 'passkey'), textOf(form, 'challenge')]
  const name = passkeyName(textOf(form, 'name'))
  if (answer) return { kind: 'passkey', answer: parsed(answer), challenge, name }
  return { kind: 'code', secret, code: textOf(form, 'code').replace(/\s/g, '') }
}

/** The longest answer that a passkey gives is a few thousand characters. */
const longestAnswer = 20_000

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' && value.length <= longestAnswer ? value.trim() : ''
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Comes from outside; what is no JSON is no passkey either.
    return undefined
  }
}

const passkeyName = (typed: string): string =>
  typed
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 60) || 'Passkey'

/** Letters and figures that are not taken for each other when they are read from paper. */
export const recoveryLetters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** Ten codes of ten of 32 letters: 50 bits each, and the limits leave a guesser 288 tries a day. */
export const recoveryCodes = { count: 10, length: 10 }

/** A recovery code as it is written down. */
export const shownRecoveryCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`
