import { may } from '#app/domain/staff/staff.ts'
import { formatDate, formatMoneyWithCode } from '#app/i18n/format.ts'
import { type Locale, localeNames } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { Facts } from '#app/ui/kit/table.tsx'
import { money } from '#app/values/money.ts'
import type { PlanShown } from './load-plan.server.ts'

type Props = { desk: DeskFrame; view: PlanShown }

/** What is given each month to what, and when Stripe charges next. */
export function PlanFacts({ desk: { locale, role }, view: { plan } }: Props) {
  const text = staffMessages(locale).plans
  const day = (at: Date | null) => at && formatDate(at, locale)
  const amount = formatMoneyWithCode(money(plan.amount, plan.currency), locale)
  const rows = [
    { key: 'amount', name: text.columns.amount, value: amount, strong: true },
    { key: 'fund', name: text.columns.fund, value: plan.fund },
    { key: 'started', name: text.started, value: day(plan.startedAt) },
    { key: 'next', name: text.next, value: plan.state !== 'paused' && day(plan.nextChargeAt) },
    { key: 'resumes', name: text.resumes, value: day(plan.resumesAt) },
    { key: 'ended', name: text.ended, value: day(plan.endedAt) },
    { key: 'stripe', name: text.atStripe, value: plan.subscriptionId },
  ]
  return (
    <section aria-labelledby="plan" className="desk-panel">
      <h2 id="plan">{text.sections.plan}</h2>
      <Facts rows={rows.filter(({ value }) => value)} />
      {may(role, 'plans.change') && <Steps locale={locale} plan={plan} />}
    </section>
  )
}

/** What may be done to a plan that goes on, at its giver's wish. */
function Steps({ locale, plan }: { locale: Locale; plan: PlanShown['plan'] }) {
  const text = staffMessages(locale).plans
  if (plan.state === 'ended' || !plan.subscriptionId) return null
  const page = `/staff/plans/${plan.reference}`
  const isPaused = plan.state === 'paused'
  return (
    <p className="mt-4 flex flex-wrap gap-3">
      <LinkButton href={`${page}/${isPaused ? 'resuming' : 'pausing'}`} look="quiet">
        {isPaused ? text.resume.link : text.pause.link}
      </LinkButton>
      <LinkButton href={`${page}/stopping`} look="quiet">
        {text.stop.link}
      </LinkButton>
    </p>
  )
}

/** Who gives, and a way to send her the link to her own page, or to make it useless and send another. */
export function PlanGiver({ desk: { locale, role }, view: { plan } }: Props) {
  const { plans: text, people } = staffMessages(locale)
  const email = plan.email && <a href={`mailto:${plan.email}`}>{plan.email}</a>
  const rows = [
    { key: 'name', name: text.columns.name, value: plan.name || text.unknown },
    { key: 'email', name: text.email, value: email },
    { key: 'language', name: text.language, value: localeNames[plan.locale] },
  ]
  return (
    <section aria-labelledby="giver" className="desk-panel">
      <h2 id="giver">{text.sections.giver}</h2>
      <Facts rows={rows.filter(({ value }) => value)} />
      {plan.supporterId && may(role, 'people.view') && (
        <p className="mt-3">
          <a href={`/staff/people/${plan.supporterId}`}>{text.person}</a>
        </p>
      )}
      {plan.supporterId && may(role, 'plans.change') && (
        <form method="post" action={`/staff/plans/${plan.reference}/link`} className="mt-4">
          <Button look="quiet" small>
            {text.newLink.do}
          </Button>
          <p className="mt-3">
            <a href={`/staff/people/${plan.supporterId}/link-renewal`}>{people.link.do}</a>
          </p>
        </form>
      )}
    </section>
  )
}
