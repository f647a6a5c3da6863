import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readFullNumber } from '#app/domain/tax/read-number.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { askedYear } from './asked-year.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.tax.number.title)

export const headers = pageHeaders

const demand = { fresh: true }

/** Says what reading a number means; only the form shows it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'tax.number', demand)
  if (!isId(params.line)) throw notFound()
  return deskPage({ desk, year: askedYear(params) })
}

/** Shows a number in full, once, and keeps that it was read. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'tax.number', demand)
  const year = askedYear(params)
  const number = await readFullNumber({ lineId: params.line, year, by, now: now() })
  if (!number) throw notFound()
  return deskPage({ number })
}

export default function FullNumber() {
  const { desk, year } = useLoaderData<typeof loader>()
  const number = useActionData<typeof action>()?.number
  const { number: text, year: say } = staffMessages(desk.locale).tax
  return (
    <Desk desk={desk} title={text.title} up={{ href: `/staff/tax/${year}`, name: say.title(year) }}>
      <p className="measure mb-6">{text.lead}</p>
      {number ? (
        <p className="text-xl" role="status">
          {text.shown}: <strong className="figures">{number}</strong>
        </p>
      ) : (
        <form method="post">
          <Button>{text.read}</Button>
        </form>
      )}
    </Desk>
  )
}
