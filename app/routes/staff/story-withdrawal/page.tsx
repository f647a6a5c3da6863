import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listPublished, type PublishedRow } from '#app/domain/stories/list-published.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { type DeskColumn, DeskList } from '#app/ui/desk/list.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { monthIn } from '../stories/story-words.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.storySteps.withdrawal.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'stories.withdraw')
  return deskPage({ desk, rows: await listPublished() })
}

/** Every published story and the one press that takes it away, for whoever is on duty. Of what it tells there is nothing here. */
export default function StoryWithdrawal() {
  const { desk, rows } = useLoaderData<typeof loader>()
  const { locale } = desk
  const text = staffMessages(locale).storySteps.withdrawal
  const done: Record<string, string> = { withdrawn: text.done, gone: text.gone }
  return (
    <Desk desk={desk} title={text.title} done={done[desk.done ?? '']}>
      <div className="measure mb-6 grid gap-3">
        {desk.done === 'withdrawn' && <p>{text.more}</p>}
        <p>{text.lead}</p>
        <p className="font-semibold">{text.what}</p>
      </div>
      <DeskList
        {...{ locale, rows, caption: text.title, columns: columnsOf(locale), none: text.none }}
        keyOf={({ id }) => id}
      />
    </Desk>
  )
}

function columnsOf(locale: Locale): DeskColumn<PublishedRow>[] {
  const { stories, storySteps } = staffMessages(locale)
  return [
    {
      ...{ key: 'alias', heading: stories.columns.alias, names: true, written: true },
      cell: ({ alias }) => alias,
    },
    {
      ...{ key: 'month', heading: stories.columns.month, whole: true },
      cell: ({ month }) => monthIn(month, locale),
    },
    {
      ...{ key: 'address', heading: stories.public.address, written: true },
      cell: ({ address }) => <a href={`/${locale}/stories/${address}`}>{address}</a>,
    },
    {
      ...{ key: 'withdrawal', heading: storySteps.withdrawal.press },
      cell: ({ id, alias }) => (
        <form method="post" action={`/staff/stories/${id}/withdrawal`}>
          <Button small>{storySteps.withdrawal.do(alias)}</Button>
        </form>
      ),
    },
  ]
}
