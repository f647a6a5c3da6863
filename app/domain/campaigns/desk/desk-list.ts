import type { CampaignAction, CampaignState } from '../campaign.ts'

/** A campaign as staff list it. */
export type CampaignRowOfDesk = {
  id: string
  slug: string
  title: string
  state: CampaignState
  opensOn: string
  closesOn: string
  offers: readonly CampaignAction[]
  signed: number
  waiting: number
  letters: number
  downloads: number
  /** In how many languages it has a title, a summary and a text. */
  languages: number
}

/** A signature as staff list it. Its address is kept only while it waits, and shown to nobody. */
export type SignatureRow = {
  id: string
  name: string
  affiliation: string
  kind: string
  shown: boolean
  locale: 'sv' | 'nb' | 'en'
  askedAt: Date
  confirmedAt: Date | null
}

/** Signatures of one kind, or of one day. */
export type SignedCount = { key: string; label: string; count: number }
