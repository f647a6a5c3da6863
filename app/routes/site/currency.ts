import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { messages } from '#app/i18n/messages.ts'
import { isCurrency } from '#app/values/money.ts'
import { currencyCookie } from '../currency-cookie.server.ts'
import { localeOf } from '../frame.server.ts'
import { readForm } from '../read-form.server.ts'

/** Keeps the currency that the visitor has chosen and leads back to the page she chose it on. */
export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const form = await readForm(request)
  const currency = form.get('currency')
  if (!isCurrency(currency)) {
    return new Response(messages(locale).errors.field.unknown_choice, { status: 422 })
  }
  const back = ownPath(form.get('back'), request.url) ?? `/${locale}`
  return redirect(back, { status: 303, headers: { 'Set-Cookie': currencyCookie(currency) } })
}

/** The address cannot be read, only written to. */
export const loader = ({ params }: ActionFunctionArgs) => redirect(`/${localeOf(params)}`)

/** A path on this site; undefined for anything that could lead elsewhere ("//evil", "\\evil", another origin). */
function ownPath(text: FormDataEntryValue | null, base: string): string | undefined {
  if (typeof text !== 'string' || text.length > 2000 || !URL.canParse(text, base)) return undefined
  const target = new URL(text, base)
  const path = target.pathname + target.search
  return target.origin === new URL(base).origin && /^\/(sv|nb|en)(\/|\?|$)/.test(path)
    ? path
    : undefined
}
