import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listGiftsOf } from '#app/domain/donations/list-gifts-of.server.ts'
import { listOrdersOf } from '#app/domain/orders/list-orders-of.server.ts'
import { listPlansOf } from '#app/domain/plans/list-plans-of.server.ts'
import { mergePeople } from '#app/domain/privacy/merge-people.server.ts'
import type { MergeRefusal } from '#app/domain/supporters/merge.ts'
import { compareNumbers } from '#app/domain/tax/compare-numbers.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { shownVersion } from '../shown-version.ts'
import { loadPerson } from './load-person.server.ts'
import { MergePage } from './merge-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.privacy.pair)

export const headers = pageHeaders

const limit = 10

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'people.merge', { fresh: true })
  const pair = await Promise.all([params.id, params.other].map(loadPerson))
  const { numbers, differ } = await compareNumbers(pair.map(({ id }) => id))
  const sides = await Promise.all(
    pair.map(async (person, place) => ({
      ...{ person, number: numbers[place] },
      orders: await listOrdersOf(person.id, limit),
      given: await listGiftsOf(person.id, { locale: desk.locale, limit }),
      plans: await listPlansOf(person.id, desk.locale),
    })),
  )
  return deskPage({ desk, sides, differ })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'people.merge', { fresh: true })
  const [one, other] = [params.id, params.other]
  if (!isId(one) || !isId(other)) throw notFound()
  const form = await readForm(request)
  const stays = form.get('stays') === other ? other : one
  const kept = async (field: string) => loadPerson(form.get(field) === other ? other : one)
  const { name } = await kept('name')
  const { locale } = await kept('locale')
  const numberOf = form.get('number') === other ? other : one
  const shown = (id: string, field: string) => ({ id, version: shownVersion(form, field) })
  const merged = await mergePeople({
    pair: [shown(one, 'version'), shown(other, 'otherVersion')],
    ...{ choice: { stays, name, locale, ...(form.has('number') && { numberOf }) }, by, now: now() },
  })
  if (merged.ok) return redirect(`/staff/people/${merged.value.id}?done=merged`, 303)
  return deskPage<{ refusal: MergeRefusal }>({ refusal: merged.refusal }, 409)
}

export default function MergePair() {
  const shown = useLoaderData<typeof loader>()
  return <MergePage {...shown} refusal={useActionData<typeof action>()?.refusal} />
}
