import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findWithdrawalByToken } from '#app/domain/withdrawals/find-withdrawal.server.ts'
import { submittedTime } from '#app/domain/withdrawals/submitted-time.ts'
import { messages } from '#app/i18n/messages.ts'
import type { Frame } from '#app/ui/frame.ts'
import { Steps } from '#app/ui/kit/steps.tsx'
import { Facts } from '#app/ui/kit/table.tsx'
import { Page } from '#app/ui/page.tsx'
import { loadFrame, notFound } from '../frame.server.ts'
import { privatePage } from '../page-headers.ts'
import { privateMeta } from '../page-meta.ts'
import { StatementText } from './withdraw-text.tsx'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded ? privateMeta(loaded.frame, messages(loaded.frame.locale).withdraw.received.title) : []

/** The receipt of a withdrawal by its unguessable address: what was stated, and when it arrived. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const frame = await loadFrame({ request, params })
  const withdrawal = await findWithdrawalByToken(params.token ?? '')
  if (!withdrawal) throw notFound()
  const { submittedAt, email, statement, locale } = withdrawal
  const time = submittedTime(submittedAt, frame.locale)
  return data({ frame, email, statement, statementLocale: locale, time }, { headers: privatePage })
}

export default function WithdrawReceipt() {
  const { frame, email, statement, statementLocale, time } = useLoaderData<typeof loader>()
  const text = messages(frame.locale).withdraw.received
  const rows = [
    { key: 'stockholm', name: text.stockholm, value: time.stockholm, strong: true },
    { key: 'utc', name: text.utc, value: time.utc },
  ]
  return (
    <Page frame={frame} withoutForms>
      <h1>{text.title}</h1>
      <p className="measure mt-4 text-lg">{text.lead(email)}</p>
      <div className="mt-10 grid max-w-measure grid-cols-1 gap-10">
        <section aria-labelledby="received-when">
          <h2 id="received-when" className="mb-3 text-xl">
            {text.when}
          </h2>
          <Facts rows={rows} />
        </section>
        <section aria-labelledby="received-statement">
          <h2 id="received-statement" className="mb-3 text-xl">
            {text.statement}
          </h2>
          <StatementText statement={statement} locale={statementLocale} />
          <p className="mt-4">{text.proof}</p>
        </section>
        <Next frame={frame} />
      </div>
    </Page>
  )
}

function Next({ frame: { organisation, locale } }: { frame: Frame }) {
  const text = messages(locale).withdraw.received
  return (
    <section aria-labelledby="received-next">
      <h2 id="received-next" className="mb-3 text-xl">
        {text.next}
      </h2>
      <Steps steps={text.steps} />
      <p className="mt-5 font-semibold">{text.returnTo}</p>
      <address className="not-italic">
        {[organisation.name, ...organisation.address].map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </address>
    </section>
  )
}
