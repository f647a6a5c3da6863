import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { sendLink } from '#app/domain/supporters/send-link.server.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Page } from '#app/ui/page.tsx'
import { parseEmail } from '#app/values/email.ts'
import { readText, typedText } from '#app/values/field.ts'
import { privateForm } from '../act/private-form.ts'
import { loadFrame, localeOf } from '../frame.server.ts'
import { answerHeaders } from '../page-headers.ts'
import { privateMeta } from '../page-meta.ts'
import { readForm } from '../read-form.server.ts'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded ? privateMeta(loaded.frame, messages(loaded.frame.locale).giving.lostLink.title) : []

export async function loader({ request, params }: LoaderFunctionArgs) {
  const frame = await loadFrame({ request, params }, '/giving')
  const query = new URL(request.url).searchParams
  const after = (['sent', 'renewed'] as const).find((name) => query.has(name))
  return data({ frame, after }, { headers: privateForm })
}

/** Sends the link to the address on file, and says the same whether there is one or not. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  const typed = { email: typedText(form, 'email') }
  const headers = answerHeaders(typed)
  const read = readText(form, 'email', { longest: 254 })
  const email = read.ok ? parseEmail(read.value) : read
  if (!email.ok) {
    const wrong = email.refusal === 'missing' ? 'email_missing' : email.refusal
    return data({ typed, wrong, tooMany: false }, { status: 422, headers })
  }
  const address = String(context.address ?? '')
  const sent = await sendLink({ email: email.value, address, now: now() })
  if (!sent.ok) return data({ typed, wrong: undefined, tooMany: true }, { status: 429, headers })
  return redirect(`/${localeOf(params)}/giving?sent`, 303)
}

export default function LostLink() {
  const { frame, after } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { giving, errors } = messages(frame.locale)
  const text = giving.lostLink
  const heads = {
    asks: { title: text.title, lead: text.lead },
    sent: { title: text.sentTitle, lead: text.sent },
    renewed: { title: giving.renewal.doneTitle, lead: giving.renewal.done },
  }
  const { title, lead } = heads[after ?? 'asks']
  const wrong = answer?.wrong && errors.field[answer.wrong]
  const sentence = answer?.tooMany ? text.tooMany : wrong
  return (
    <Page frame={frame} at="give">
      <ErrorSummary
        title={errors.summary}
        faults={sentence ? [{ field: 'email', sentence }] : []}
      />
      <h1>{title}</h1>
      <p className="measure mt-4 text-lg">{lead}</p>
      <form
        method="post"
        action={`/${frame.locale}/giving`}
        noValidate
        className="mt-8 grid max-w-form gap-6"
      >
        <Field
          name="email"
          label={text.email}
          hint={text.emailHint}
          value={answer?.typed.email}
          error={sentence}
          type="email"
          inputMode="email"
          autoComplete="email"
          required
        />
        <div>
          <Button look={after ? 'quiet' : 'gold'}>{text.button}</Button>
        </div>
      </form>
    </Page>
  )
}
