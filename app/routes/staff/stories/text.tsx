import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findStorySheet } from '#app/domain/stories/find-story-sheet.server.ts'
import { isOpen } from '#app/domain/stories/story.ts'
import { readStory, storyAsTyped, typedStory } from '#app/domain/stories/story-form.ts'
import { writeStory } from '#app/domain/stories/write-story.server.ts'
import { parseLocale } from '#app/i18n/locale.ts'
import { now } from '#app/platform/clock.server.ts'
import { typedChoice } from '#app/values/field.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { lastSaved } from '../meanwhile.server.ts'
import { shownVersion } from '../shown-version.ts'
import { keptStory, typedPreview } from './shown-story.server.ts'
import { type TextAnswer, TextPage } from './text-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, ({ storySteps }) => storySteps.writing.title(data?.current.alias ?? ''))

export const headers = pageHeaders

async function sheetOf(id: string | undefined) {
  const sheet = isId(id) ? await findStorySheet(id) : undefined
  // Of a story that is withdrawn there is no text.
  if (!sheet || sheet.row.state === 'withdrawn') throw notFound()
  return sheet
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'stories.view')
  const sheet = await sheetOf(params.id)
  const { row, month, texts } = sheet
  const current = storyAsTyped({ alias: row.alias, month, texts })
  const look = parseLocale(new URL(request.url).searchParams.get('preview') ?? undefined)
  const preview = look && (await keptStory(sheet, look))
  return deskPage({ desk, id: row.id, version: row.version, open: isOpen(row), current, preview })
}

const again = deskPage<TextAnswer>

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'stories.write')
  const form = await readForm(request)
  const sheet = await sheetOf(params.id)
  const { id } = sheet.row
  const typed = typedStory(form)
  const look = parseLocale(typedChoice(form, 'look'))
  if (look) return again({ typed, errors: {}, preview: await typedPreview(typed, look, sheet) })
  const read = readStory(form, now())
  if (!read.ok) return again({ typed, errors: read.errors }, 422)
  const wish = { id, version: shownVersion(form), content: read.value, by, now: now() }
  const written = await writeStory(wish)
  if (written.ok) return redirect(`/staff/stories/${id}?done=saved`, 303)
  if (written.refusal !== 'changed_meanwhile')
    return again({ typed, errors: {}, refusal: written.refusal }, 409)
  const saved = await lastSaved(`story/${id}`, 'stories.written')
  return again({ typed, errors: {}, meanwhile: { saved } }, 409)
}

export default function Text() {
  return <TextPage shown={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
