import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { messages } from '#app/i18n/messages.ts'
import { CurrencyChoice } from '#app/ui/currency-choice.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Page } from '#app/ui/page.tsx'
import { readText } from '#app/values/field.ts'
import { isCurrency } from '#app/values/money.ts'
import { currencyCookie } from '../currency-cookie.server.ts'
import { loadFrame, localeOf } from '../frame.server.ts'
import { privateMeta } from '../page-meta.ts'
import { readForm } from '../read-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded ? privateMeta(loaded.frame, messages(loaded.frame.locale).site.frame.currency) : []

/** The address cannot be read, only written to; what it draws stands around a choice that was refused. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (!context.submitted) throw redirect(`/${localeOf(params)}`)
  return { frame: await loadFrame({ request, params }, '') }
}

/** Keeps the currency that the visitor has chosen and leads back to the page she chose it on. */
export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const form = await readForm(request)
  const back = ownPath(form.get('back'), request.url) ?? `/${locale}`
  const read = readText(form, 'currency', { longest: 3 })
  if (read.ok && isCurrency(read.value)) {
    const headers = { 'Set-Cookie': currencyCookie(read.value) }
    return redirect(back, { status: 303, headers })
  }
  const { repeated, unknown_choice } = messages(locale).errors.field
  const sentence = !read.ok && read.refusal === 'repeated' ? repeated : unknown_choice
  return data({ back, sentence }, { status: 422 })
}

/** A path on this site; undefined for anything that could lead elsewhere ("//evil", "\\evil", another origin). */
function ownPath(text: FormDataEntryValue | null, base: string): string | undefined {
  if (typeof text !== 'string' || text.length > 2000 || !URL.canParse(text, base)) return undefined
  const target = new URL(text, base)
  const path = target.pathname + target.search
  return target.origin === new URL(base).origin && /^\/(sv|nb|en)(\/|\?|$)/.test(path)
    ? path
    : undefined
}

export default function Currency() {
  const { frame } = useLoaderData<typeof loader>()
  const { back, sentence } = useActionData<typeof action>() ?? {}
  const text = messages(frame.locale)
  const faults = sentence ? [{ field: 'currency-choice', sentence }] : []
  return (
    <Page frame={frame} withoutForms>
      <ErrorSummary title={text.errors.summary} faults={faults} />
      <h1 className="mb-8">{text.site.frame.otherCurrency}</h1>
      <CurrencyChoice frame={frame} back={back} error={sentence} />
    </Page>
  )
}
