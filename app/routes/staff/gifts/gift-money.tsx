import { companyOf } from '#app/domain/donations/company.ts'
import { canRefundGift, canTakeBack } from '#app/domain/donations/desk/gift-stage.ts'
import { may } from '#app/domain/staff/staff.ts'
import { formatDate, formatMoneyWithCode } from '#app/i18n/format.ts'
import { localeNames } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Facts } from '#app/ui/kit/table.tsx'
import { money } from '#app/values/money.ts'
import { formatOrganisationNumber } from '#app/values/organisation-number.ts'
import type { GiftView } from './gift-view.ts'

type Props = { desk: DeskFrame; view: GiftView }

/** What was given to what and how, and the steps that give it back. */
export function GiftMoney({ desk: { locale, role }, view: { gift } }: Props) {
  const text = staffMessages(locale).gifts
  const amount = (minor: number) => formatMoneyWithCode(money(minor, gift.currency), locale)
  const back = [
    { key: 'back', name: text.givenBack, value: amount(gift.refundedAmount) },
    { key: 'kept', name: text.kept, value: amount(gift.amount - gift.refundedAmount) },
  ]
  const rows = [
    { key: 'amount', name: text.amount, value: amount(gift.amount), strong: true },
    {
      ...{ key: 'cost', name: text.costCovered },
      value: gift.costCovered > 0 && amount(gift.costCovered),
    },
    ...(gift.refundedAmount > 0 ? back : []),
    { key: 'fund', name: text.fund, value: gift.fund.name },
    { key: 'way', name: text.way, value: text.ways[gift.way] },
    { key: 'reference', name: text.bankReference, value: gift.bankReference },
    {
      ...{ key: 'started', name: text.started },
      value: gift.way === 'card' && formatDate(gift.startedAt, locale),
    },
    {
      ...{ key: 'received', name: text.received },
      value: gift.settledAt && formatDate(gift.settledAt, locale),
    },
  ]
  return (
    <section aria-labelledby="money" className="desk-panel">
      <h2 id="money">{text.sections.money}</h2>
      <Facts rows={rows.filter(({ value }) => value)} />
      <p className="mt-4 flex flex-wrap gap-3">
        {canRefundGift(gift) && gift.left > 0 && may(role, 'gifts.refund') && (
          <LinkButton href={`/staff/gifts/${gift.reference}/refund`} look="quiet">
            {text.refund.link}
          </LinkButton>
        )}
        {canTakeBack(gift) && may(role, 'gifts.record') && (
          <LinkButton href={`/staff/gifts/${gift.reference}/taking-back`} look="quiet">
            {text.takeBack.link}
          </LinkButton>
        )}
      </p>
    </section>
  )
}

/** Who gave, as far as anybody knows. */
export function GiftGiver({ desk: { locale, role }, view: { gift } }: Props) {
  const text = staffMessages(locale).gifts
  const email = gift.email && <a href={`mailto:${gift.email}`}>{gift.email}</a>
  const company = companyOf(gift)
  const rows = [
    { key: 'company', name: text.company, value: company?.name },
    {
      ...{ key: 'number', name: text.organisationNumber },
      value: company && formatOrganisationNumber(company.number),
    },
    { key: 'name', name: text.columns.name, value: gift.name || text.unknown },
    { key: 'anonymous', name: text.anonymous, value: gift.anonymous && text.anonymousIs },
    { key: 'email', name: text.email, value: email },
    { key: 'language', name: text.language, value: localeNames[gift.locale] },
  ]
  return (
    <section aria-labelledby="giver" className="desk-panel">
      <h2 id="giver">{text.sections.giver}</h2>
      <Facts rows={rows.filter(({ value }) => value)} />
      {gift.email === '' && <p className="mt-3 text-ink-soft">{text.noAddress}</p>}
      {gift.supporterId && may(role, 'people.view') && (
        <p className="mt-3">
          <a href={`/staff/people/${gift.supporterId}`}>{text.person}</a>
        </p>
      )}
    </section>
  )
}
