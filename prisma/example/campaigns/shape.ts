import type { Translated } from '../shape.ts'

/** Somebody in office who does not exist: the name says so, and the address leads nowhere. */
export interface ExampleRecipient {
  name: string
  office: string
  email: string
  party: string
  region: string
}

export interface ExampleCampaign {
  slug: string
  fund: string
  /** Months from the day on which the example is written. */
  closesAfter: number
  deletesAfter: number
  title: Translated
  summary: Translated
  body: Translated
  pledge: Translated
  letterSubject: Translated
  letterBody: Translated
  kinds: { slug: string; name: Translated }[]
  recipients: ExampleRecipient[]
  /** Organisations that do not exist and let their names be shown. */
  signers: { name: string; kind: string }[]
}
