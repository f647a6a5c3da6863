import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listOpenings } from '#app/domain/vault/list-openings.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { DeskList, Pages } from '#app/ui/desk/list.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { openingColumns } from './opening-columns.tsx'
import { openingViews } from './opening-views.server.ts'
import { VaultShut } from './vault-shut.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.vault.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'vault.open', { fresh: true })
  const listed = await listOpenings(new URL(request.url).searchParams.get('after'))
  if (!listed.ok) return deskPage({ desk, isShut: true, rows: [], next: undefined })
  const { rows, next } = listed.value
  return deskPage({ desk, isShut: false, rows: await openingViews(rows), next })
}

export default function Vault() {
  const { desk, isShut, rows, next } = useLoaderData<typeof loader>()
  const { locale } = desk
  const text = staffMessages(locale).vault
  return (
    <Desk desk={desk} title={text.title}>
      <p className="measure mb-6">{text.lead}</p>
      {isShut ? (
        <VaultShut locale={locale} />
      ) : (
        <DeskList
          {...{ locale, rows, caption: text.title, columns: openingColumns(locale) }}
          none={text.none}
          keyOf={({ id }) => id}
        />
      )}
      <Pages locale={locale} path={desk.path} next={next} />
    </Desk>
  )
}
