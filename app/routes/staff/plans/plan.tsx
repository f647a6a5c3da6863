import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Attention } from '#app/ui/desk/attention.tsx'
import { Desk } from '#app/ui/desk/desk.tsx'
import { OwnHistory } from '#app/ui/desk/own-history.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { Letters } from '../letters/letter-table.tsx'
import { loadPlan } from './load-plan.server.ts'
import { PlanMonths, PlanStandings } from './plan-course.tsx'
import { planAt } from './plan-door.server.ts'
import { PlanFacts, PlanGiver } from './plan-facts.tsx'
import { PlanMark } from './plan-mark.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.plans.one(data?.view.plan.reference ?? ''))

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'plans.view')
  return deskPage({ desk, view: await loadPlan(await planAt(params, desk.locale)) })
}

/** A plan on one page: what is given, by whom, its months, how it has stood, its letters and their fate, and what was done to it. */
export default function Plan() {
  const { desk, view } = useLoaderData<typeof loader>()
  const { plan, months, standings, letters, history, object } = view
  const { locale, role } = desk
  const { plans: text } = staffMessages(locale)
  const sentences: Record<string, string> = text.done
  const page = `/staff/plans/${plan.reference}`
  return (
    <Desk
      desk={desk}
      title={text.one(plan.reference)}
      up={{ href: '/staff/plans', name: text.title }}
      done={sentences[desk.done ?? '']}
    >
      <p className="mb-6 text-lg">
        <PlanMark locale={locale} state={plan.state} attention={false} />
      </p>
      <div className="grid grid-cols-1 gap-6">
        <Attention
          desk={desk}
          sentences={plan.attention ? [text.doubts[plan.attention]] : []}
          action={may(role, 'plans.change') ? `${page}/attention` : undefined}
        />
        <div className="desk-halves">
          <PlanFacts desk={desk} view={view} />
          <PlanGiver desk={desk} view={view} />
          <PlanMonths locale={locale} months={months} />
          <PlanStandings {...{ locale, standings, currency: plan.currency }} />
        </div>
        <section aria-labelledby="letters" className="desk-panel">
          <h2 id="letters">{text.sections.letters}</h2>
          <Letters desk={desk} rows={letters} back={page} none={text.noLetters} />
        </section>
        <OwnHistory {...{ desk, lines: history, fields: text.fields, object }} />
      </div>
    </Desk>
  )
}
