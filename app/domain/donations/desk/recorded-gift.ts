import type { Locale } from '#app/i18n/locale.ts'
import type { Currency } from '#app/values/money.ts'
import { stockholmMidnight } from '#app/values/period.ts'
import type { RecordedWay } from '../donation.ts'

/** A gift that came by bank or in cash, as staff write it down. */
export type RecordedGift = {
  way: RecordedWay
  amount: number
  currency: Currency
  fundId: string
  /** The legal day on which the money came, YYYY-MM-DD. */
  day: string
  /** Empty where nobody knows. */
  name: string
  /** Empty where no letter can go. */
  email: string
  locale: Locale
  /** The company that gave, with its number in figures alone; both empty where a person did. */
  companyName: string
  organisationNumber: string
  /** What the bank calls it, or the number of a cash receipt; empty when it has none. */
  bankReference: string
}

/** The instant that stands for a day of receiving: now when it is today, else noon in Stockholm, so that it is the same day everywhere near. */
export function receivedInstant(day: string, now: Date): Date {
  const midnight = stockholmMidnight(day)
  const noon = new Date(midnight.getTime() + 12 * 3600_000)
  return now >= midnight && now < stockholmMidnight(day, 1) ? now : noon
}
