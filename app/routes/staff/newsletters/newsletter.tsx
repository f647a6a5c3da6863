import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { countReaders } from '#app/domain/newsletter/issues/count-readers.server.ts'
import { findNewsletter } from '#app/domain/newsletter/issues/find-newsletter.server.ts'
import { emptyContent } from '#app/domain/newsletter/issues/newsletter.ts'
import {
  flatNewsletter,
  readNewsletter,
  typedNewsletter,
} from '#app/domain/newsletter/issues/newsletter-form.ts'
import { readProgress } from '#app/domain/newsletter/issues/read-progress.server.ts'
import { saveNewsletter } from '#app/domain/newsletter/issues/save-newsletter.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { madeId } from '../made-id.ts'
import { lastSaved } from '../meanwhile.server.ts'
import { shownVersion } from '../shown-version.ts'
import { type NewsletterAnswer, NewsletterPage } from './newsletter-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.newsletters.one)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'newsletter.view')
  const id = madeId(params.id)
  const newsletter = id ? await findNewsletter(id) : undefined
  if (id && !newsletter) throw notFound()
  const [readers, progress] = await Promise.all([
    countReaders(),
    newsletter && newsletter.state !== 'draft' ? readProgress(newsletter) : undefined,
  ])
  const { state = 'draft', version = 0, texts = emptyContent() } = newsletter ?? {}
  return deskPage({ desk, id, state, version, texts, readers, progress })
}

const again = deskPage<NewsletterAnswer>

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'newsletter.write')
  const id = madeId(params.id)
  if (id && !(await findNewsletter(id))) throw notFound()
  const form = await readForm(request)
  const typed = typedNewsletter(form)
  const read = readNewsletter(form)
  if (!read.ok) return again({ typed, errors: read.errors }, 422)
  const wish = { id, texts: read.value, version: shownVersion(form), by, now: now() }
  const saved = await saveNewsletter(wish)
  if (saved.ok) return redirect(`/staff/newsletters/${saved.value.id}?done=saved`, 303)
  const meanwhile = { saved: id ? await lastSaved(`newsletter/${id}`) : undefined }
  return again({ typed, errors: {}, meanwhile }, 409)
}

export default function DeskNewsletter() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const typed = answer?.typed ?? flatNewsletter(shown.texts)
  return <NewsletterPage {...{ shown, answer, typed }} />
}
