import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { planAt } from './plan-door.server.ts'
import { commitStep, stepShown } from './step-door.server.ts'
import { StepPage } from './step-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.plans.stop.title(data?.shown.reference ?? ''))

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'plans.change')
  return deskPage({ desk, shown: stepShown(await planAt(params, desk.locale)) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { by, desk } = await admit(request, 'plans.change')
  const plan = await planAt(params, desk.locale)
  return commitStep({ plan, kind: 'stop', form: await readForm(request), by })
}

export default function Stopping() {
  const { desk, shown } = useLoaderData<typeof loader>()
  return <StepPage {...{ desk, shown, kind: 'stop', answer: useActionData<typeof action>() }} />
}
