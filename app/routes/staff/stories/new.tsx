import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { startStory } from '#app/domain/stories/start-story.server.ts'
import { readStoryHead, type StoryFormErrors } from '#app/domain/stories/story-form.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { typedText } from '#app/values/field.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { HeadFields } from './head-fields.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.storySteps.begin.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'stories.write')
  return deskPage({ desk })
}

type Answer = { typed: Record<string, string>; errors: StoryFormErrors }
const again = deskPage<Answer>

export async function action({ request }: ActionFunctionArgs) {
  const { by } = await admit(request, 'stories.write')
  const form = await readForm(request)
  const read = readStoryHead(form, now())
  const typed = { alias: typedText(form, 'alias'), month: typedText(form, 'month') }
  if (!read.ok) return again({ typed, errors: read.errors }, 422)
  const { id } = await startStory({ ...read.value, by, now: now() })
  return redirect(`/staff/stories/${id}?done=started`, 303)
}

export default function NewStory() {
  const { desk } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { locale } = desk
  const { storySteps, stories, desk: words } = staffMessages(locale)
  const text = storySteps.begin
  const { faults, beside } = faultsBy(answer?.errors, { ...words.fields, ...storySteps.errors })
  return (
    <Desk desk={desk} title={text.title} up={{ href: '/staff/stories', name: stories.title }}>
      <ErrorSummary title={words.errors.title} faults={faults} />
      <div className="desk-halves">
        <form method="post" className="grid max-w-form gap-5">
          <HeadFields locale={locale} typed={answer?.typed ?? {}} beside={beside} />
          <p>
            <Button>{text.do}</Button>
          </p>
        </form>
        <WhatNot locale={locale} />
      </div>
    </Desk>
  )
}

/** What an alias must not be, in words: no machine can tell while it is typed. */
function WhatNot({ locale }: { locale: Locale }) {
  const text = staffMessages(locale).storySteps.begin
  return (
    <section aria-labelledby="not" className="desk-panel grid gap-3">
      <h2 id="not">{text.not}</h2>
      <ul className="list-disc pl-5">
        {text.nots.map((not) => (
          <li key={not}>{not}</li>
        ))}
      </ul>
      <p className="text-ink-soft">{text.notChecked}</p>
    </section>
  )
}
