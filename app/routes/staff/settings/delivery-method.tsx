import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changeDeliveryMethod } from '#app/domain/checkout/change-delivery-method.server.ts'
import {
  methodAsTyped,
  readDeliveryMethod,
  typedMethod,
} from '#app/domain/checkout/delivery-form.ts'
import { findDeliveryMethod } from '#app/domain/checkout/find-delivery-method.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { differencesBetween } from '#app/ui/desk/differences.ts'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { newId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskHeaders, deskMeta, deskPage } from '../desk-page.ts'
import { lastSaved } from '../meanwhile.server.ts'
import { shownVersion } from '../shown-version.ts'
import { DeliveryFields } from './delivery-fields.tsx'
import { refuseForm } from './setting-door.server.ts'
import { SettingPage } from './setting-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.settings.delivery.title)

export const headers = pageHeaders

/** The address of the form for one that does not exist yet. */
const unmade = 'new'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'settings.view')
  const isNew = params.slug === unmade
  const method = isNew ? undefined : await findDeliveryMethod(params.slug ?? '')
  if (!isNew && !method) throw notFound()
  const version = method?.version ?? 0
  return deskPage({ desk, version, current: methodAsTyped(method, desk.locale) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'settings.edit')
  const form = await readForm(request)
  const read = readDeliveryMethod(form)
  const typed = typedMethod(form)
  if (!read.ok) return refuseForm({ typed, errors: read.errors })
  const slug = params.slug === unmade ? newId() : (params.slug ?? '')
  const method = { ...read.value, slug, version: shownVersion(form) }
  const saved = await changeDeliveryMethod({ method, by, now: now() })
  if (saved.ok) return redirect('/staff/settings/delivery?done=saved', 303)
  const meanwhile = { saved: await lastSaved(`delivery/${slug}`) }
  return data({ typed, errors: {}, meanwhile }, { status: 409, headers: deskHeaders })
}

export default function DeliveryMethodSettings() {
  const { desk, version, current } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const text = staffMessages(desk.locale)
  const say = text.settings.delivery
  const sentences: Record<string, string> = { ...text.desk.fields, ...say.errors }
  const { faults, beside } = faultsBy(answer?.errors, sentences)
  const typed = answer?.typed ?? current
  const differences = differencesBetween(current, typed)
  return (
    <SettingPage
      {...{ desk, version, faults, differences }}
      title={current[`name-${desk.locale}`] || say.add}
      meanwhile={answer?.meanwhile}
      up={{ href: '/staff/settings/delivery', name: say.title }}
    >
      <DeliveryFields locale={desk.locale} typed={typed} beside={beside} />
    </SettingPage>
  )
}
