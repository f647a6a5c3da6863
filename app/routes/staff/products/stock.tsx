import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findSheet } from '#app/domain/catalogue/sheet/find-sheet.server.ts'
import { listMovements } from '#app/domain/catalogue/sheet/list-movements.server.ts'
import { listStock } from '#app/domain/catalogue/sheet/list-stock.server.ts'
import { moveStock } from '#app/domain/catalogue/sheet/move-stock.server.ts'
import { type CountErrors, readCount, typedCount } from '#app/domain/catalogue/sheet/stock-count.ts'
import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskHeaders, deskMeta, deskPage } from '../desk-page.ts'
import { CountForm } from './count-form.tsx'
import { Movements, StockTable } from './stock-tables.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.products.stockTitle)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'products.view')
  const sheet = await findSheet(params.id ?? '')
  if (!sheet) throw notFound()
  const title = sheet.texts[desk.locale].title || sheet.slug
  const stock = await listStock(sheet.id, desk.locale)
  const after = new URL(request.url).searchParams.get('after')
  const movements = await listMovements({ productId: sheet.id, stock }, after)
  return deskPage({ desk, id: sheet.id, title, stock, movements })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'stock.adjust')
  const sheet = await findSheet(params.id ?? '')
  if (!sheet) throw notFound()
  const form = await readForm(request)
  const read = readCount(form)
  const again = (errors: CountErrors, status: number) =>
    data({ typed: typedCount(form), errors }, { status, headers: deskHeaders })
  if (!read.ok) return again(read.errors, 422)
  const wish = {
    productId: sheet.id,
    called: sheet.texts.sv.title,
    count: read.value,
    by,
    now: now(),
  }
  const moved = await moveStock(wish)
  if (moved.ok) return redirect(`/staff/products/${sheet.id}/stock?done=saved`, 303)
  return moved.refusal === 'too_few'
    ? again({ quantity: 'too_few' }, 409)
    : again({ variant: 'unknown_choice' }, 422)
}

export default function Stock() {
  const { desk, id, title, stock, movements } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const text = staffMessages(desk.locale)
  const say = text.products
  return (
    <Desk
      desk={desk}
      title={`${say.stockTitle}: ${title}`}
      up={{ href: `/staff/products/${id}`, name: title }}
      done={desk.done === 'saved' && !answer ? text.desk.saved : undefined}
    >
      <div className="desk-halves">
        <StockTable stock={stock} locale={desk.locale} />
        {may(desk.role, 'stock.adjust') && (
          <CountForm stock={stock} locale={desk.locale} answer={answer} />
        )}
        <Movements desk={desk} movements={movements} />
      </div>
    </Desk>
  )
}
