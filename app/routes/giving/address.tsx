import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { askMove } from '#app/domain/supporters/moves/ask-move.server.ts'
import { readMove } from '#app/domain/supporters/moves/move-form.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Page } from '#app/ui/page.tsx'
import { typedText } from '#app/values/field.ts'
import { privateForm } from '../act/private-form.ts'
import { loadFrame, localeOf } from '../frame.server.ts'
import { privateMeta } from '../page-meta.ts'
import { readForm } from '../read-form.server.ts'
import { AddressForm, addressSentence } from './address-form.tsx'
import { giverAt } from './own-door.server.ts'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded ? privateMeta(loaded.frame, messages(loaded.frame.locale).moves.title) : []

export async function loader({ request, params }: LoaderFunctionArgs) {
  const frame = await loadFrame({ request, params })
  const { email } = await giverAt(params)
  const asked = new URL(request.url).searchParams.has('asked')
  return data({ frame, token: params.token ?? '', email, asked }, { headers: privateForm })
}

/** Takes the wish down and writes to the address on file; says the same whether anybody is known under the new one or not. Nothing else changes. */
export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const giver = await giverAt(params)
  const form = await readForm(request)
  const typed = typedText(form, 'email')
  const read = readMove(form, giver)
  if (!read.ok) return data({ typed, wrong: read.refusal }, { status: 422, headers: privateForm })
  const asked = await askMove({ giver, email: read.value, now: now() })
  if (!asked.ok) return data({ typed, wrong: asked.refusal }, { status: 429, headers: privateForm })
  return redirect(`/${locale}/giving/${params.token}/address?asked`, 303)
}

export default function Address() {
  const { frame, token, email, asked } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { locale, inbox } = frame
  const { moves: text, giving, errors, site } = messages(locale)
  const error = addressSentence(answer?.wrong, locale)
  return (
    <Page frame={frame} at="give" withoutForms>
      <ErrorSummary
        title={errors.summary}
        faults={error ? [{ field: 'email', sentence: error }] : []}
      />
      <h1>{asked ? text.asked.title : text.title}</h1>
      <p className="measure mt-4 text-lg wrap-anywhere">
        {asked ? text.asked.text(email) : text.lead(email)}
      </p>
      {asked && <p className="measure mt-4 text-lg">{text.asked.nothing}</p>}
      {asked && inbox && (
        <p className="mt-4">
          <a href={inbox}>{site.frame.inbox}</a>
        </p>
      )}
      {!asked && <AddressForm {...{ locale, token, value: answer?.typed, error }} />}
      <p className="measure mt-8 text-ink-soft wrap-anywhere">
        {text.noLonger(frame.organisation.email)}
      </p>
      <p className="mt-10">
        <a href={`/${locale}/giving/${token}`}>{giving.change.back}</a>
      </p>
    </Page>
  )
}
