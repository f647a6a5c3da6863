import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listFunds } from '#app/domain/donations/list-funds.server.ts'
import { daysBetween, stepOf } from '#app/domain/ledger/income.ts'
import { readIncome } from '#app/domain/ledger/read-income.server.ts'
import { may } from '#app/domain/staff/staff.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { Goals } from './goals.tsx'
import { IncomeSection } from './income-section.tsx'
import { periodOf } from './period.ts'
import { PeriodChoice } from './period-choice.tsx'
import { waitingTasks } from './waiting-tasks.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.today.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk, staff } = await admit(request, 'desk.view')
  const at = now()
  const period = periodOf(new URL(request.url).searchParams, at)
  const [tasks, figures] = await Promise.all([
    waitingTasks(staff, at),
    may(staff.role, 'sales.view') ? figuresOf(period, desk.locale) : undefined,
  ])
  return deskPage({ desk, tasks, figures })
}

async function figuresOf(period: ReturnType<typeof periodOf>, locale: Locale) {
  const [income, funds] = await Promise.all([readIncome(period), listFunds(locale)])
  return { period, income, funds, step: stepOf(daysBetween(period.from, period.to)) }
}

export default function Today() {
  const { desk, tasks, figures } = useLoaderData<typeof loader>()
  const { locale } = desk
  const say = staffMessages(locale).today
  return (
    <Desk desk={desk} title={say.title}>
      <div className="grid gap-8">
        <section aria-labelledby="tasks" className="desk-panel max-w-measure">
          <h2 id="tasks">{say.tasks}</h2>
          {tasks.length === 0 && <p className="text-ink-soft">{say.nothing}</p>}
          <ul className="grid gap-2">
            {tasks.map(({ href, sentence }) => (
              <li key={href}>
                <a href={href}>{sentence}</a>
              </li>
            ))}
          </ul>
        </section>
        {figures && (
          <section aria-labelledby="income" className="grid gap-5">
            <h2 id="income">{say.income}</h2>
            <PeriodChoice period={figures.period} locale={locale} />
            <IncomeSection income={figures.income} step={figures.step} locale={locale} />
            <Goals funds={figures.funds} locale={locale} />
          </section>
        )}
      </div>
    </Desk>
  )
}
