import { monthsAfter } from '#app/values/day.ts'

/** Everything that staff may change about an office that letters go to. Days as "2027-06-30". */
export type RecipientContent = {
  position: number
  name: string
  office: string
  email: string
  party: string
  region: string
  /** Where the address is published. */
  sourceUrl: string
  verifiedOn: string
  reviewDue: string
  shown: boolean
}

export type RecipientSheet = RecipientContent & { id: string; campaignId: string; version: number }

/** An office as a reader chooses it. */
export type Office = {
  id: string
  name: string
  office: string
  email: string
  party: string
  region: string
}

/** So many months an address counts as looked at: offices change hands at elections, addresses sooner. */
const verifiedMonths = 6

/** The day on which an office that is looked at today is due again. */
export const nextVerification = (today: string): string => monthsAfter(today, verifiedMonths)
