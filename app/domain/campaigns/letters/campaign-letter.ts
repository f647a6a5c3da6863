/** The most offices that one letter goes to, and the most letters that one signer sends in a year (safety.md, S16–S17). The database holds both. */
export const mostOffices = 10

/** How many letters each quota holds, and for how many hours. */
export const letterQuotas = {
  signer: { most: 10, hours: 365 * 24 },
  // An office that is written to more often in a day reads none of it.
  recipient: { most: 50, hours: 24 },
  day: { most: 500, hours: 24 },
  // Letters that ask an address to confirm: whoever types a stranger's address reaches her twice a day at most.
  confirmation: { most: 2, hours: 24 },
} as const
export type LetterQuota = keyof typeof letterQuotas

/** So long a letter's link sends it (rules.md, 10). */
export const sendHours = 48

/** What was asked for and never sent is gone after so many days; what was sent, after so many. */
export const unsentDays = 7
export const sentDays = 30

/** A letter to offices as the page behind its link shows it. */
export type CampaignLetterShown = {
  id: string
  name: string
  place: string
  email: string
  subject: string
  body: string
  sent: boolean
  deletesOn: string
  recipients: readonly { id: string; targetId: string; name: string; office: string }[]
  campaign: { slug: string; title: string }
}

/** The letter as it goes: our words, and who she is. */
export const signedBody = (body: string, { name, place }: { name: string; place: string }) =>
  `${body}\n\n${name}\n${place}`
