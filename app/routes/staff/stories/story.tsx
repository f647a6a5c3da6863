import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { loadStory } from './load-story.server.ts'
import { StoryPage } from './story-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => loaded?.sheet.row.alias || text.stories.withoutAlias)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk, staff } = await admit(request, 'stories.view')
  const story = await loadStory(params.id, staff)
  if (!story) throw notFound()
  return deskPage({ desk, ...story })
}

export default function Story() {
  return <StoryPage shown={useLoaderData<typeof loader>()} />
}
