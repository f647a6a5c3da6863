import type { Locale } from '#app/i18n/locale.ts'

/** Who writes: the organisation as it was when the receipt was issued. */
export type Sender = {
  name: string
  number: string
  vatNumber: string
  address: string[]
  email: string
}

/** What every letter carries. */
export type Frame = {
  locale: Locale
  /** The public origin that its links lead to. */
  site: string
  demonstration: boolean
  sender: Sender
  /** Where to call with questions, in international form; empty when nobody answers. */
  telephone: string
}
