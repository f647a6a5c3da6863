import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Page } from '#app/ui/page.tsx'
import { loadFrame } from '../frame.server.ts'
import { privatePage } from '../page-headers.ts'
import { privateMeta } from '../page-meta.ts'
import { statementAt } from './statement-door.server.ts'
import { StatementPage } from './statement-page.tsx'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => {
  if (!loaded) return []
  const { statement } = messages(loaded.frame.locale).tax
  return privateMeta(loaded.frame, statement.title(loaded.statement.year))
}

/** What a giver has given in one year, for her to keep or print. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const frame = await loadFrame({ request, params })
  const statement = await statementAt(params, frame.locale)
  const shown = { frame, statement, token: params.token ?? '', at: now() }
  return data(shown, { headers: privatePage })
}

export default function Year() {
  const { frame, statement, token, at } = useLoaderData<typeof loader>()
  return (
    <Page frame={frame} at="give" withoutForms>
      <StatementPage {...{ statement, token, locale: frame.locale, at }} />
    </Page>
  )
}
