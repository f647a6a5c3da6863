import type { ReactNode } from 'react'
import type { GiftView } from '#app/domain/donations/donation.ts'
import type { FundPage } from '#app/domain/donations/fund.ts'
import { formatDate, formatMoneyWithCode } from '#app/i18n/format.ts'
import { messages } from '#app/i18n/messages.ts'
import type { Frame } from '#app/ui/frame.ts'
import { FundProgress } from '#app/ui/fund-card.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Facts } from '#app/ui/kit/table.tsx'
import { LitLantern } from '#app/ui/lit-lantern.tsx'
import { formatOrganisationNumber } from '#app/values/organisation-number.ts'

type ThanksProps = {
  frame: Frame
  gift: GiftView
  fund: FundPage | undefined
  /** What this very amount does, where a record says so. */
  line: string | undefined
  /** What has become of the card that goes with it. */
  children?: ReactNode
  /** Whether a giver may leave her number, so that the gift is reported. */
  taxOffered: boolean
}

/** The page after a gift, the one that people remember: thanks where it has arrived, the plain truth where it has not. */
export function Thanks(props: ThanksProps) {
  const { frame, gift } = props
  const text = messages(frame.locale).give.thanks
  if (gift.state === 'settled') return <Settled {...props} />
  if (gift.state === 'pending') {
    return <Words title={text.pendingTitle} lead={text.pendingLead} />
  }
  if (gift.state === 'refunded') {
    return (
      <>
        <Words title={text.refundedTitle} lead={text.refundedLead} />
        <GiftFacts {...props} />
        <div className="mt-12 empty:hidden">{props.children}</div>
      </>
    )
  }
  return (
    <>
      <Words title={text.failedTitle} lead={text.failedLead} />
      <p className="mt-8">
        <LinkButton href={`/${frame.locale}/give/${gift.fund.slug}`}>{text.again}</LinkButton>
      </p>
    </>
  )
}

function Words({ title, lead }: { title: string; lead: string }) {
  return (
    <>
      <h1>{title}</h1>
      <p className="measure mt-4 text-lg">{lead}</p>
    </>
  )
}

function Settled(props: ThanksProps) {
  const { frame, gift, fund, line, taxOffered } = props
  const text = messages(frame.locale).give.thanks
  const amount = formatMoneyWithCode(gift.amount, frame.locale)
  return (
    <>
      <div className="notice notice-done grid items-center gap-8 px-6 py-8 wrap-anywhere sm:grid-cols-[1.6fr_1fr] sm:px-12 sm:py-14">
        <div className="grid min-w-0 gap-5">
          <h1 className="text-4xl">{text.settledTitle}</h1>
          <p className="measure text-xl">
            {text.settledLead(amount, gift.fund.name)} {line && text.enoughFor(line)}
          </p>
          {gift.email && <p className="measure text-lg">{text.receiptGoes(gift.email)}</p>}
          {gift.email && taxOffered && (
            <p className="measure">{messages(frame.locale).tax.afterGift}</p>
          )}
        </div>
        <LitLantern className="order-first h-44 w-auto sm:order-none sm:h-72 sm:justify-self-center" />
      </div>
      <div className="mt-12 grid gap-12 lg:grid-cols-2 lg:gap-16">
        <GiftFacts {...props} />
        {props.children}
        {fund && (
          <section aria-labelledby="goal">
            <h2 id="goal" className="mb-4 text-xl">
              {text.goalNow}
            </h2>
            <p className="mb-4">{fund.name}</p>
            <FundProgress fund={fund} locale={frame.locale} />
          </section>
        )}
      </div>
    </>
  )
}

function GiftFacts({ frame, gift }: ThanksProps) {
  const { locale } = frame
  const text = messages(locale).give.thanks
  const covered = gift.costCovered.amount > 0 && formatMoneyWithCode(gift.costCovered, locale)
  const rows = [
    { key: 'amount', name: text.amount, value: formatMoneyWithCode(gift.amount, locale) },
    { key: 'cost', name: text.cost, value: covered },
    ...gift.givenBack.map(({ id, amount, at }) => ({
      ...{ key: id, name: text.givenBack(formatDate(at, locale)) },
      value: formatMoneyWithCode(amount, locale),
    })),
    { key: 'fund', name: text.fund, value: gift.fund.name },
    { key: 'date', name: text.date, value: gift.settledAt && formatDate(gift.settledAt, locale) },
    { key: 'company', name: text.company, value: companyWords(gift) },
    { key: 'giver', name: text.giver, value: gift.name },
    { key: 'anonymous', name: text.anonymous, value: gift.anonymous && text.anonymousIs },
    { key: 'number', name: text.number, value: gift.number },
  ]
  return (
    <section aria-labelledby="gift-facts">
      <h2 id="gift-facts" className="mb-4 text-xl">
        {text.facts}
      </h2>
      <Facts rows={rows.filter((row) => row.value)} />
      <p className="mt-3">{text.noReturn}.</p>
      <p className="mt-3 text-ink-soft">{text.keep}</p>
    </section>
  )
}

const companyWords = ({ company }: GiftView): string | undefined =>
  company && `${company.name} (${formatOrganisationNumber(company.number)})`
