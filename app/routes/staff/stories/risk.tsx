import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageHeaders } from '../../page-headers.ts'
import { deskMeta } from '../desk-page.ts'
import { sendApproval, showApproval } from './approval-door.server.ts'
import { ApprovalPage } from './approval-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.storySteps.approvals.risk.title)

export const headers = pageHeaders

export const loader = (door: LoaderFunctionArgs) => showApproval(door, 'risk')

export const action = (door: ActionFunctionArgs) => sendApproval(door, 'risk')

export default function Risk() {
  const [shown, answer] = [useLoaderData<typeof loader>(), useActionData<typeof action>()]
  return <ApprovalPage shown={shown} answer={answer} />
}
