import { hideText, readHiddenText } from '#app/platform/hidden-text.server.ts'
import { normaliseEmail } from '#app/values/email.ts'

const purpose = 'privacy/address'

/** An e-mail address as it may stand in the address of a page. */
export const hideAddress = (email: string, now: Date): string =>
  hideText(purpose, normaliseEmail(email), now)

/** The address within; undefined when it is none of ours, was cut or is too old. */
export const readHiddenAddress = (hidden: string, now: Date): string | undefined =>
  readHiddenText(purpose, hidden, now)
