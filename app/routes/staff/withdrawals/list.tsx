import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listWithdrawals } from '#app/domain/withdrawals/list-withdrawals.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { Pages } from '#app/ui/desk/list.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { pageOf, readPlace } from '#app/values/cursor.ts'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { ExportLink } from '../exports/export-link.tsx'
import { Withdrawals } from './withdrawal-cards.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.orders.withdrawal.title)

export const headers = pageHeaders

const onPage = 20

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'orders.view')
  const after = readPlace(new URL(request.url).searchParams.get('after'))
  const rows = await listWithdrawals({ states: ['received', 'accepted'], after, limit: onPage + 1 })
  const page = pageOf(rows, onPage, ({ submittedAt, id }) => [submittedAt.toISOString(), id])
  return deskPage({ desk, ...page })
}

export default function WithdrawalList() {
  const { desk, rows, next } = useLoaderData<typeof loader>()
  const { orders: text } = staffMessages(desk.locale)
  const dones: Record<string, string> = text.done
  const { unknown_order, matched_already, decided_already } = text.withdrawal
  const problems: Record<string, string> = { unknown_order, matched_already, decided_already }
  const problem = problems[desk.done ?? '']
  return (
    <Desk
      desk={desk}
      title={text.withdrawal.title}
      up={{ href: '/staff/orders', name: text.title }}
      done={dones[desk.done ?? '']}
      actions={<ExportLink desk={desk} permission="orders.export" />}
    >
      {problem && (
        <div className="mb-6">
          <Notice kind="wrong">{problem}</Notice>
        </div>
      )}
      <p className="mb-6 max-w-measure">{text.withdrawal.lead}</p>
      {rows.length === 0 && <p className="desk-none">{text.withdrawal.none}</p>}
      <Withdrawals desk={desk} rows={rows} />
      <Pages locale={desk.locale} path={desk.path} next={next} />
    </Desk>
  )
}
