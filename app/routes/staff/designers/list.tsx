import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listDeskDesigners } from '#app/domain/designers/list-desk-designers.server.ts'
import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { DeskList, Filters, Pages } from '#app/ui/desk/list.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { ExportLink } from '../exports/export-link.tsx'
import { seek } from '../seeking/seek.server.ts'
import { soughtIn } from '../seeking/sought.server.ts'
import { designerColumns } from './designer-columns.tsx'
import { isNarrowed, readDesignerQuery } from './designer-query.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.designers.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'designers.view')
  const { searchParams } = new URL(request.url)
  const asked = readDesignerQuery(searchParams, soughtIn(request))
  const page = await listDeskDesigners(asked, { after: searchParams.get('after') })
  return deskPage({ desk, asked, ...page })
}

export const action = seek('designers.view')

export default function Designers() {
  const { desk, asked, rows, next } = useLoaderData<typeof loader>()
  const { locale, role } = desk
  const { designers: text, desk: words } = staffMessages(locale)
  return (
    <Desk
      desk={desk}
      title={text.title}
      actions={
        <>
          <ExportLink desk={desk} permission="designers.export" />
          {may(role, 'designers.edit') && (
            <LinkButton href="/staff/designers/new" look="quiet">
              {text.add}
            </LinkButton>
          )}
        </>
      }
    >
      <Filters
        {...{ locale, action: '/staff/designers', filtered: isNarrowed(asked) }}
        sought={{ words: asked.words, hint: text.searchHint }}
      >
        <Select
          {...{ name: 'state', label: text.state, prompt: words.list.any }}
          value={asked.shown === undefined ? '' : asked.shown ? 'shown' : 'hidden'}
          options={[
            { value: 'shown', label: text.shown },
            { value: 'hidden', label: text.hidden },
          ]}
        />
      </Filters>
      <DeskList
        {...{ locale, rows, caption: text.title, columns: designerColumns(desk) }}
        keyOf={({ id }) => id}
      />
      <Pages locale={locale} path={desk.path} next={next} />
    </Desk>
  )
}
