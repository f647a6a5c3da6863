import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { exportDoor } from './export-door.server.ts'
import { ListAsFile } from './list-as-file.tsx'
import { surveyOf } from './survey.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, ({ exports }) => exports.title(data ? exports.lists[data.name] : ''))

export const headers = pageHeaders

export async function loader(args: LoaderFunctionArgs) {
  const door = await exportDoor(args)
  return deskPage({ desk: door.desk, ...(await surveyOf(door)) })
}

export default function ExportPage() {
  const { desk, ...survey } = useLoaderData<typeof loader>()
  const { exports: say } = staffMessages(desk.locale)
  const name = say.lists[survey.name]
  return (
    <Desk desk={desk} title={say.title(name)} up={{ href: survey.back, name }}>
      <ListAsFile locale={desk.locale} survey={survey} />
    </Desk>
  )
}
