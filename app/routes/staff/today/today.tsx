import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { rooms } from '../rooms.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.today.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk, staff } = await admit(request, 'desk.view')
  const text = staffMessages(desk.locale)
  const at = now()
  const tasks = rooms
    .flatMap((room) => room.tasks)
    .filter(({ permission }) => may(staff.role, permission))
  const counted = await Promise.all(
    tasks.map(async ({ href, count, sentence }) => {
      const waiting = await count(at)
      return { href, waiting, sentence: sentence(text, waiting, desk.locale) }
    }),
  )
  return deskPage({ desk, tasks: counted.filter(({ waiting }) => waiting > 0) })
}

export default function Today() {
  const { desk, tasks } = useLoaderData<typeof loader>()
  const text = staffMessages(desk.locale).today
  return (
    <Desk desk={desk} title={text.title}>
      <section aria-labelledby="tasks" className="desk-panel max-w-measure">
        <h2 id="tasks">{text.tasks}</h2>
        {tasks.length === 0 && <p className="text-ink-soft">{text.nothing}</p>}
        <ul className="grid gap-2">
          {tasks.map(({ href, sentence }) => (
            <li key={href}>
              <a href={href}>{sentence}</a>
            </li>
          ))}
        </ul>
      </section>
    </Desk>
  )
}
