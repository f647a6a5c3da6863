import { leastGift } from '#app/domain/donations/donation.ts'
import type { AmountLine, FundCard, FundPage } from '#app/domain/donations/fund.ts'
import type { GiftErrors, GiftField } from '#app/domain/donations/gift-form.ts'
import { messages } from '#app/i18n/messages.ts'
import { AmountChoice } from '#app/ui/amount-choice.tsx'
import type { Frame } from '#app/ui/frame.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { type Currency, money } from '#app/values/money.ts'
import { AmountLines, FundStory } from './fund-story.tsx'
import { giftFaults, type refusalStatus } from './gift-words.ts'
import { FundChoice, GiverFields } from './giver-fields.tsx'

type GiveProps = {
  frame: Frame
  fund: FundPage | undefined
  funds: readonly FundCard[]
  suggested: { amounts: number[]; lines: AmountLine[] }
  currency: Currency
  form: string
  typed: Partial<Record<GiftField, string>>
  left: boolean
  errors?: GiftErrors
  refusal?: keyof typeof refusalStatus
}

/** One page: how much, for what, who gets the receipt. How often stands first and is "once" until monthly gifts exist. */
export function GivePage(props: GiveProps) {
  const { frame, fund, errors = {}, refusal, currency, suggested } = props
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
          {!fund && (
            <AmountLines lines={suggested.lines} currency={currency} locale={frame.locale} />
          )}
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

type FormProps = GiveProps & { sentences: Partial<Record<GiftField | 'gift', string>> }

function GiftForm({ frame, fund, funds, suggested, currency, form, typed, sentences }: FormProps) {
  const { locale } = frame
  const text = messages(locale).give
  const known = typed.amount === 'own' || suggested.amounts.map(String).includes(typed.amount ?? '')
  const chosen = known ? (typed.amount ?? '') : ownOrNone(typed)
  return (
    <form
      method="post"
      action={`/${locale}/give${fund ? `/${fund.slug}` : ''}`}
      noValidate
      id="gift"
      className="grid max-w-form gap-10"
    >
      {sentences.gift && (
        <p id="gift-error" className="field-error">
          {sentences.gift}
        </p>
      )}
      <input type="hidden" name="rhythm" value="once" />
      <input type="hidden" name="form" value={form} />
      <input type="hidden" name="currency" value={currency} />
      <div>
        <AmountChoice
          locale={locale}
          currency={currency}
          amounts={suggested.amounts}
          lines={fund ? suggested.lines : []}
          least={money(leastGift[currency], currency)}
          typed={{ amount: chosen, ownAmount: typed.ownAmount ?? '' }}
          errors={sentences}
        />
        <p className="mt-3">
          <a href="#currency-choice">{messages(locale).site.frame.otherCurrency}</a>
        </p>
      </div>
      <FundChoice funds={funds} locale={locale} chosen={typed.fund} error={sentences.fund} />
      <GiverFields locale={locale} typed={typed} sentences={sentences} />
      <div className="grid gap-3">
        <Button>{text.pay}</Button>
        <p className="text-ink-soft">{text.payHint}</p>
      </div>
    </form>
  )
}

/** An amount that was written rather than chosen. */
const ownOrNone = (typed: GiveProps['typed']) => (typed.ownAmount ? 'own' : '')
