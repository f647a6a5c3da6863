import type { Locale } from '#app/i18n/locale.ts'
import { addHours } from '#app/values/period.ts'

/** Where a story may be told. */
export const channels = ['site', 'newsletter', 'social_media', 'press', 'media_kit'] as const
export type Channel = (typeof channels)[number]

/** What is shown as its teller's name: an alias at most, never her own. */
export const namesShown = ['none', 'alias'] as const
export type NameShown = (typeof namesShown)[number]

/** What proves it. The proof itself lies in a safe; here is only its number there. */
export const evidences = ['signed_paper', 'recorded_voice', 'witnessed_talk'] as const
export type Evidence = (typeof evidences)[number]

export type ConsentScope = {
  text: boolean
  picture: boolean
  nameShown: NameShown
  locales: readonly Locale[]
  channels: readonly Channel[]
  searchEngines: boolean
}

export type Consent = {
  id: string
  givenAt: Date
  expiresAt: Date
  withdrawnAt: Date | undefined
  scope: ConsentScope
}

/** A consent as it is recorded. */
export type ConsentWish = {
  scope: ConsentScope
  givenAt: Date
  expiresAt: Date
  /** The month in which she left the programme: "2024-05". */
  leftProgramme: string
  evidence: Evidence
  /** "SK-14": a number in the register of the safe. */
  evidenceNumber: string
  witnessedBy: string
}

export type ConsentRefusal =
  | 'consent_before_now'
  | 'consent_ended'
  | 'consent_too_long'
  | 'left_too_lately'
  | 'left_malformed'
  | 'evidence_malformed'
  | 'scope_empty'

/** safety.md: at most three years; out of the programme for at least a year. */
export const mostYears = 3
const monthsOut = 13

const monthShape = /^(\d{4})-(0[1-9]|1[0-2])$/
const evidenceShape = /^[A-Z]{1,4}-\d{1,6}$/

/** Whether a consent stands at this instant: given, not run out, not withdrawn, and to the text at all. */
export const consentHolds = (consent: Consent | undefined, now: Date): consent is Consent =>
  consent?.scope.text === true &&
  consent.withdrawnAt === undefined &&
  consent.givenAt <= now &&
  now < consent.expiresAt

/** Whether a scope lets out anything that another did not: a language, a channel, a name, pictures, search engines. */
export const isWider = (scope: ConsentScope, than: ConsentScope): boolean =>
  scope.locales.some((locale) => !than.locales.includes(locale)) ||
  scope.channels.some((channel) => !than.channels.includes(channel)) ||
  (scope.picture && !than.picture) ||
  (scope.searchEngines && !than.searchEngines) ||
  (scope.nameShown === 'alias' && than.nameShown === 'none')

/** Everything that is wrong with a consent that somebody wants to record; empty when it may be. */
export function consentFaults(wish: ConsentWish, now: Date): ConsentRefusal[] {
  const { scope, givenAt, expiresAt } = wish
  const faults: [boolean, ConsentRefusal][] = [
    [givenAt > now, 'consent_before_now'],
    [expiresAt <= now || expiresAt <= givenAt, 'consent_ended'],
    [expiresAt > yearsOn(givenAt, mostYears), 'consent_too_long'],
    [!monthShape.test(wish.leftProgramme), 'left_malformed'],
    [!evidenceShape.test(wish.evidenceNumber), 'evidence_malformed'],
    [!scope.text || scope.locales.length === 0, 'scope_empty'],
  ]
  const found = faults.filter(([is]) => is).map(([, fault]) => fault)
  const left = firstOfMonth(wish.leftProgramme, monthsOut)
  return left && givenAt < left ? [...found, 'left_too_lately'] : found
}

/** The first instant of a month ("2024-05") in UTC, or of one so many months on; undefined when it is none. Stockholm is there before. */
export function firstOfMonth(month: string, later = 0): Date | undefined {
  const [, year, number] = monthShape.exec(month) ?? []
  return year && number
    ? new Date(Date.UTC(Number(year), Number(number) - 1 + later, 1))
    : undefined
}

function yearsOn(at: Date, years: number): Date {
  const on = new Date(at)
  on.setUTCFullYear(at.getUTCFullYear() + years)
  // The 29th of February becomes the last of that month, as the database reckons.
  if (on.getUTCMonth() !== at.getUTCMonth()) on.setUTCDate(0)
  return on
}

/** Days before its end at which staff are reminded of a consent. */
export const reminderDays = [90, 30, 7] as const
export type ReminderDay = (typeof reminderDays)[number]

/** The reminder that is due now and was not given yet; of several that were missed the most urgent. None for what has ended. */
export function dueReminder(
  expiresAt: Date,
  given: readonly number[],
  now: Date,
): ReminderDay | undefined {
  if (expiresAt <= now) return undefined
  const last = reminderDays.filter((days) => addHours(expiresAt, -24 * days) <= now).at(-1)
  return last !== undefined && !given.includes(last) ? last : undefined
}
