import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { publishStory } from '#app/domain/stories/publish-story.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { loadStory } from './load-story.server.ts'
import { type PublicationAnswer, PublicationPage } from './publication-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, ({ storySteps }) =>
    storySteps.publication.title(data?.sheet.row.alias ?? ''),
  )

export const headers = pageHeaders

// What is out is out: whoever publishes has just shown that it is she.
const demand = { fresh: true }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk, staff } = await admit(request, 'stories.publish', demand)
  const story = await loadStory(params.id, staff)
  if (!story) throw notFound()
  return deskPage({ desk, ...story })
}

const again = deskPage<PublicationAnswer>

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'stories.publish', demand)
  const form = await readForm(request)
  const { id } = params
  if (!isId(id)) throw notFound()
  const revision = Number(form.get('revision'))
  const published = await publishStory({ id, revision, by, now: now() })
  if (published.ok) return redirect(`/staff/stories/${id}?done=published`, 303)
  if (published.refusal === 'identity_found')
    return again({ refusal: published.refusal, findings: published.findings }, 422)
  return again({ refusal: published.refusal, findings: [] }, 409)
}

export default function Publication() {
  const [shown, answer] = [useLoaderData<typeof loader>(), useActionData<typeof action>()]
  return <PublicationPage shown={shown} answer={answer} />
}
