import { messages } from '#app/i18n/messages.ts'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { FundStory } from './fund-story.tsx'
import { giftFaults } from './gift-words.ts'
import { GiftForm } from './give-form.tsx'
import type { GiveProps } from './give-props.ts'
import { GoodToKnow } from './good-to-know.tsx'

/** One page: how often, how much, for what, who gets the receipt. */
export function GivePage(props: GiveProps) {
  const { frame, fund, errors = {}, refusal, currency } = props
  const text = messages(frame.locale)
  const faults = giftFaults({ errors, refusal, currency }, frame.locale)
  return (
    <Page frame={frame} at="give">
      <ErrorSummary title={text.errors.summary} faults={faults} />
      <h1>{fund ? text.give.chooseFund(fund.name) : text.give.title}</h1>
      <p className="measure mt-3 text-lg">{fund?.summary ?? text.give.lead}</p>
      <Happened {...props} />
      <div className="mt-10 grid items-start gap-12 lg:grid-cols-[1.3fr_1fr] lg:gap-20">
        <GiftForm
          {...props}
          sentences={Object.fromEntries(faults.map((f) => [f.field, f.sentence]))}
        />
        <div className="grid gap-10">
          {fund && <FundStory fund={fund} locale={frame.locale} />}
          <GoodToKnow frame={frame} />
        </div>
      </div>
    </Page>
  )
}

/** What the visitor should know before she goes on: she left the payment, the fund is closed, something was refused. */
function Happened({ frame, fund, left, errors, refusal }: GiveProps) {
  const text = messages(frame.locale)
  const answered = refusal !== undefined || errors !== undefined
  return (
    <div className="mt-6 grid max-w-measure gap-4 empty:hidden">
      {left && !answered && <Notice>{text.give.left}</Notice>}
      {fund && !fund.open && <Notice>{text.give.closed}</Notice>}
      {refusal === 'payment_unreachable' && (
        <Notice kind="wrong">{text.errors.gift[refusal]}</Notice>
      )}
    </div>
  )
}
