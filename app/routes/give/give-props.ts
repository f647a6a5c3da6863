import type { FundCard, FundPage } from '#app/domain/donations/fund.ts'
import type { GiftErrors, GiftField } from '#app/domain/donations/gift-form.ts'
import type { Suggested } from '#app/domain/donations/suggest-amounts.server.ts'
import type { Frame } from '#app/ui/frame.ts'
import type { Currency } from '#app/values/money.ts'
import type { refusalStatus } from './gift-words.ts'

/** What the giving page is drawn from. */
export type GiveProps = {
  frame: Frame
  fund: FundPage | undefined
  funds: readonly FundCard[]
  suggested: Suggested
  currency: Currency
  form: string
  /** Days between which a card may go. */
  days: { first: string; last: string }
  typed: Partial<Record<GiftField, string>>
  left: boolean
  errors?: GiftErrors
  refusal?: keyof typeof refusalStatus
}

/** A part of its form: what was typed, and what was wrong, in words, by field. */
export type GivePart = Pick<GiveProps, 'typed'> & {
  locale: Frame['locale']
  sentences: Partial<Record<GiftField | 'gift', string>>
}
