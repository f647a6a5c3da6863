import type { FundPage } from '#app/domain/donations/fund.ts'
import type { PlanThanks as ThankedPlan } from '#app/domain/plans/plan-view.ts'
import { formatDate, formatMoneyWithCode } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { type Messages, messages } from '#app/i18n/messages.ts'
import type { Frame } from '#app/ui/frame.ts'
import { FundProgress } from '#app/ui/fund-card.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { LitLantern } from '#app/ui/lit-lantern.tsx'
import { PlanCard } from './plan-card.tsx'

/** The page's title, and whether it should be asked for again by itself. */
export function planHead({ state, began }: ThankedPlan, { planThanks: text }: Messages['giving']) {
  if (state === 'starting') return { title: text.waitingTitle, waiting: true }
  if (!began) return { title: text.failedTitle, waiting: false }
  return { title: state === 'ended' ? text.endedTitle : text.title, waiting: false }
}

type PlanThanksProps = {
  frame: Frame
  plan: ThankedPlan
  fund: FundPage | undefined
  /** What the amount does each month; only where it is recorded. */
  line: string | undefined
  /** Whether a personal number can be left, so that its gifts count for tax. */
  taxOffered: boolean
}

/** The page after a plan's first month: thanks where it has arrived, the plain truth where it has not. */
export function PlanThanks(props: PlanThanksProps) {
  const { frame, plan } = props
  const { locale } = frame
  const { planThanks: text } = messages(locale).giving
  const { title } = planHead(plan, messages(locale).giving)
  if (plan.state === 'starting') return <Words title={title} lead={text.waiting} />
  if (!plan.began) {
    return (
      <>
        <Words title={title} lead={text.failed} />
        <p className="mt-8">
          <LinkButton href={`/${locale}/give/${plan.fund.slug}?rhythm=monthly`}>
            {text.again}
          </LinkButton>
        </p>
      </>
    )
  }
  if (plan.state === 'ended') return <Words title={title} lead={endedLead(plan, locale)} />
  return <Going {...props} />
}

const endedLead = ({ endedAt }: ThankedPlan, locale: Locale): string =>
  endedAt ? messages(locale).giving.planThanks.ended(formatDate(endedAt, locale)) : ''

function Words({ title, lead }: { title: string; lead: string }) {
  return (
    <>
      <h1>{title}</h1>
      <p className="measure mt-4 text-lg">{lead}</p>
    </>
  )
}

function Going(props: PlanThanksProps) {
  const { plan, fund, frame } = props
  const { locale } = frame
  const { giving, give } = messages(locale)
  return (
    <>
      <div className="notice notice-done grid items-center gap-8 px-6 py-8 wrap-anywhere sm:grid-cols-[1.6fr_1fr] sm:px-12 sm:py-14">
        <Thanked {...props} />
        <LitLantern className="order-first h-44 w-auto sm:order-none sm:h-72 sm:justify-self-center" />
      </div>
      <div className="mt-12 grid gap-12 lg:grid-cols-2 lg:gap-16">
        <section aria-labelledby="plan-facts">
          <h2 id="plan-facts" className="mb-4 text-xl">
            {giving.planThanks.facts}
          </h2>
          <PlanCard plan={plan} locale={locale} />
        </section>
        {fund && (
          <section aria-labelledby="goal">
            <h2 id="goal" className="mb-4 text-xl">
              {give.thanks.goalNow}
            </h2>
            <p className="mb-4">{fund.name}</p>
            <FundProgress fund={fund} locale={locale} />
          </section>
        )}
      </div>
    </>
  )
}

function Thanked({ plan, line, taxOffered, frame: { locale } }: PlanThanksProps) {
  const { giving, give, tax } = messages(locale)
  const { planThanks: text } = giving
  const { first, state, email } = plan
  // Whoever comes back after a change is told of what was, and by the facts of what is.
  const goesOn = state === 'active' && first.amount.amount === plan.amount.amount
  return (
    <div className="grid min-w-0 gap-5">
      <h1 className="text-4xl">{text.title}</h1>
      <p className="measure text-xl">
        {text.lead(formatMoneyWithCode(first.amount, locale), first.fund)} {goesOn && text.same}{' '}
        {goesOn && line && give.thanks.enoughFor(line)}
      </p>
      <p className="measure text-lg">{goesOn ? text.letter(email) : text.letterLater(email)}</p>
      {taxOffered && <p className="measure">{tax.afterGift}</p>}
    </div>
  )
}
