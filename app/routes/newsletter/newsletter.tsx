import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { countAttempt } from '#app/domain/limits/count-attempt.server.ts'
import { askConsent } from '#app/domain/newsletter/ask-consent.server.ts'
import {
  type ConsentErrors,
  consentFields,
  readConsent,
  typedConsent,
} from '#app/domain/newsletter/consent-form.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Checkbox } from '#app/ui/kit/choices.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Page } from '#app/ui/page.tsx'
import { normaliseEmail } from '#app/values/email.ts'
import { loadFrame, localeOf } from '../frame.server.ts'
import { answerHeaders } from '../page-headers.ts'
import { pageMeta } from '../page-meta.ts'
import { readForm } from '../read-form.server.ts'
import { asking, askingFor } from './limits.ts'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => {
  if (!loaded) return []
  const { title, description } = messages(loaded.frame.locale).newsletter
  return pageMeta({ frame: loaded.frame, title, description })
}

export const loader = async ({ request, params }: LoaderFunctionArgs) => ({
  frame: await loadFrame({ request, params }),
})

/** Takes the wish down and says the same whatever became of it, or shows the form again with what was typed. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const form = await readForm(request)
  const typed = typedConsent(form)
  const read = readConsent(form)
  if (!read.ok) return again({ typed, errors: read.errors }, 422)
  const { email } = read.value
  const at = now()
  if (!(await countAttempt(asking, { who: context.address, now: at })))
    return again({ typed, errors: { email: 'too_many' } }, 429)
  // Whoever's inbox was written to too often today is left in peace, which nobody is told.
  const formUrl = `${env().appUrl}/${locale}/newsletter`
  if (await countAttempt(askingFor, { who: normaliseEmail(email), now: at }))
    await askConsent({ email, locale, formUrl, now: at })
  return redirect(`/${locale}/newsletter/asked`, 303)
}

type Again = { typed: ReturnType<typeof typedConsent>; errors: ConsentErrors }

const again = (answer: Again, status: number) =>
  data(answer, { status, headers: answerHeaders(answer.typed) })

export default function Newsletter() {
  const { frame } = useLoaderData<typeof loader>()
  const { typed, errors } = useActionData<typeof action>() ?? {}
  const { locale } = frame
  const text = messages(locale).newsletter
  const sentences = consentFields.flatMap((field) => {
    const refusal = errors?.[field]
    return refusal ? [{ field, sentence: text.errors[refusal] }] : []
  })
  const beside = Object.fromEntries(sentences.map(({ field, sentence }) => [field, sentence]))
  return (
    <Page frame={frame}>
      <ErrorSummary title={messages(locale).errors.summary} faults={sentences} />
      <h1>{text.title}</h1>
      <p className="measure mt-4 text-lg">{text.lead}</p>
      <form method="post" noValidate className="mt-8 grid max-w-form gap-6">
        <Field
          {...{ name: 'email', label: text.email, hint: text.emailHint, value: typed?.email }}
          {...{ type: 'email', inputMode: 'email', autoComplete: 'email', error: beside.email }}
          required
        />
        <Checkbox
          name="consent"
          label={text.consent(frame.organisation.name)}
          checked={typed?.consent === 'yes'}
          error={beside.consent}
        />
        <p>
          <Button>{text.do}</Button>
        </p>
        <p className="text-ink-soft">{text.kept}</p>
      </form>
    </Page>
  )
}
