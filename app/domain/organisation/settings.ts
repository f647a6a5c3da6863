import type { HistoryAction } from '#app/domain/history/history.ts'
import { formatPlainAmount } from '#app/i18n/format.ts'
import { type Currency, currencies } from '#app/values/money.ts'
import { type Rhythm, rhythms } from '#app/values/rhythm.ts'
import { type CardFee, feeLine } from './card-fees.ts'
import type { CardTesting } from './card-testing.ts'
import type { Mark } from './marks.ts'
import type { Offer } from './offer.ts'
import type { OrganisationRecord } from './organisation.ts'
import { organisationAsTyped } from './organisation-form.ts'
import { eachCurrency, type RefundLimit } from './refund-limit.ts'
import type { TaxReportSetting } from './tax-report.ts'

/** The settings of this room, by the name each is kept under. */
export type Settings = {
  organisation: OrganisationRecord
  marks: Mark[]
  offer: Offer
  /** What a giver is offered, in minor units; the room of donations knows what may stand here. */
  suggested_amounts: Record<Rhythm, Record<Currency, number[]>>
  card_fees: CardFee[]
  refund_limit: RefundLimit
  card_testing: CardTesting
  tax_report: TaxReportSetting
}
export type SettingName = keyof Settings

/** What history calls a change of each. */
export const settingActions = {
  organisation: 'settings.organisation_changed',
  marks: 'settings.marks_changed',
  offer: 'settings.offer_changed',
  suggested_amounts: 'settings.suggested_amounts_changed',
  card_fees: 'settings.card_fees_changed',
  refund_limit: 'settings.refund_limit_changed',
  card_testing: 'settings.card_testing_changed',
  tax_report: 'settings.tax_report_changed',
} as const satisfies Record<SettingName, HistoryAction>

const markLine = ({ name, number, validTo }: Mark): string => `${name} ${number}, ${validTo}`

/** A setting as flat fields and texts, so that what changed can be told field by field. */
export const flattened: {
  [Name in SettingName]: (value: Settings[Name]) => Record<string, string>
} = {
  organisation: organisationAsTyped,
  marks: (marks) => ({ marks: marks.map(markLine).join('; ') }),
  offer: (offer) => ({
    locales: offer.locales.join(', '),
    currencies: offer.currencies.join(', '),
  }),
  suggested_amounts: (amounts) =>
    Object.fromEntries(
      rhythms.flatMap((rhythm) =>
        currencies.map((currency) => [
          `${rhythm} ${currency}`,
          amounts[rhythm][currency].map((minor) => formatPlainAmount(minor, 'en')).join(', '),
        ]),
      ),
    ),
  card_fees: (fees) => ({ fees: fees.map(feeLine).join('; ') }),
  tax_report: (setting) => ({ ...setting }),
  refund_limit: (limit) => eachCurrency((currency) => formatPlainAmount(limit[currency], 'en')),
  card_testing: ({ mode, reason }) => ({ mode, reason }),
}
