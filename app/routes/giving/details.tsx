import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changeOwnDetails } from '#app/domain/supporters/change-own-details.server.ts'
import { findGiver } from '#app/domain/supporters/find-giver.server.ts'
import { longestName } from '#app/domain/supporters/supporter.ts'
import { localeNames, locales, parseLocale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { Page } from '#app/ui/page.tsx'
import { readText, typedText } from '#app/values/field.ts'
import { privateForm } from '../act/private-form.ts'
import { loadFrame, notFound } from '../frame.server.ts'
import { privateMeta } from '../page-meta.ts'
import { readForm } from '../read-form.server.ts'
import { AddressForm } from './address-form.tsx'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded ? privateMeta(loaded.frame, messages(loaded.frame.locale).giving.details.title) : []

export async function loader({ request, params }: LoaderFunctionArgs) {
  const frame = await loadFrame({ request, params })
  const token = params.token ?? ''
  const giver = await findGiver(token)
  if (!giver) throw notFound()
  return data({ frame, token, giver }, { headers: privateForm })
}

/** Changes what she is called and the language of her letters. Her address moves only as both mailboxes agree: whoever finds a link must not move her letters. */
export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? ''
  const giver = await findGiver(token)
  if (!giver) throw notFound()
  const form = await readForm(request)
  const typed = { name: typedText(form, 'name'), locale: typedText(form, 'locale') }
  const name = readText(form, 'name', { longest: longestName })
  const locale = parseLocale(typed.locale)
  if (!name.ok || !locale) {
    const errors = { name: name.ok ? undefined : name.refusal, locale: !locale }
    return data({ typed, errors }, { status: 422, headers: privateForm })
  }
  await changeOwnDetails({ giver, name: name.value, locale, now: now() })
  return redirect(`/${locale}/giving/${token}?details`, 303)
}

export default function Details() {
  const { frame, token, giver } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { giving, errors, moves } = messages(frame.locale)
  const text = giving.details
  const wrong = answer?.errors
  const sentences = {
    name:
      wrong?.name &&
      (wrong.name === 'missing' ? errors.fields.name.missing : errors.field[wrong.name]),
    locale: wrong?.locale ? errors.field.unknown_choice : undefined,
  }
  const faults = Object.entries(sentences).flatMap(([field, sentence]) =>
    sentence ? [{ field, sentence }] : [],
  )
  const options = locales.map((locale) => ({ value: locale, label: localeNames[locale] }))
  return (
    <Page frame={frame} at="give" withoutForms>
      <ErrorSummary title={errors.summary} faults={faults} />
      <h1>{text.title}</h1>
      <p className="measure mt-4 text-lg">{text.lead}</p>
      <form method="post" noValidate className="mt-8 grid max-w-form gap-6">
        <Field
          name="name"
          label={text.name}
          value={answer?.typed.name ?? giver.name}
          error={sentences.name}
          autoComplete="name"
          required
        />
        <Select
          name="locale"
          label={text.language}
          options={options}
          value={answer?.typed.locale ?? giver.locale}
          error={sentences.locale}
          required
        />
        <div>
          <Button>{text.button}</Button>
        </div>
      </form>
      <section aria-labelledby="another-address" className="mt-14">
        <h2 id="another-address" className="text-xl">
          {moves.title}
        </h2>
        <p className="measure mt-3 wrap-anywhere">{moves.lead(giver.email)}</p>
        <AddressForm locale={frame.locale} token={token} />
        <p className="measure mt-6 text-ink-soft wrap-anywhere">
          {moves.noLonger(frame.organisation.email)}
        </p>
      </section>
      <p className="mt-10">
        <a href={`/${frame.locale}/giving/${token}/renewal`}>{giving.renewal.link}</a>
      </p>
      <p className="mt-3">
        <a href={`/${frame.locale}/giving/${token}`}>{giving.change.back}</a>
      </p>
    </Page>
  )
}
