import type { Currency } from '#app/values/money.ts'
import { findSetting } from './find-setting.server.ts'
import { refundLimitSetting, usualLimit } from './refund-limit.ts'

/** From which amount on a refund asks for a fresh proof of who gives it, in minor units: what staff have set, else the usual. */
export async function findRefundLimit(currency: Currency): Promise<number> {
  const { value } = await findSetting(refundLimitSetting)
  return value?.[currency] ?? usualLimit[currency]
}
