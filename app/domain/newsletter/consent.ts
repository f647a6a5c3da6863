/** So long a letter's link confirms (rules.md, 10). */
export const confirmHours = 48

/** So many days after it was asked for, a consent that nobody confirmed is gone. */
export const unconfirmedDays = 7

/** A letter that does not come may be asked for again after so long; three in all. */
export const againMinutes = 10
export const mostLetters = 3

/** Whoever said "this was not me" is not written to again for so long, whoever types her address. */
export const quietDays = 30

/** Names the sentence that is agreed to (`newsletter.consent` of the texts). Another sentence is another version: a test holds them together. */
export const consentVersion = '2026-11'

/** How a consent ended: by its link, by "this was not me", by what the mail neighbour told, by staff on request. */
export type ConsentEnd = 'link' | 'not_me' | 'bounced' | 'complained' | 'suppressed' | 'staff'

/** How a consent stands for whoever has its link. */
export type Standing = 'waiting' | 'late' | 'confirmed' | 'ended'
