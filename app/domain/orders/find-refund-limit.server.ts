import { type Currency, largestAmount } from '#app/values/money.ts'
import { findSetting } from './desk-store.server.ts'

/** Name of the setting: an amount in minor units for each currency. */
const limitSetting = 'refund_limit'

/** 2 000 kr, and what it comes to elsewhere. */
const usual: Record<Currency, number> = { SEK: 200_000, NOK: 200_000, EUR: 18_000 }

/** From which amount on a refund asks for a fresh proof of who gives it, in minor units: what staff have set, else the usual. */
export async function findRefundLimit(currency: Currency): Promise<number> {
  const set = (await findSetting(limitSetting)) as Partial<Record<Currency, unknown>> | undefined
  const amount = set?.[currency]
  const isAmount = typeof amount === 'number' && Number.isSafeInteger(amount)
  return isAmount && amount >= 0 && amount <= largestAmount ? amount : usual[currency]
}
