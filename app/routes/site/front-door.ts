import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { preferredLocale } from '#app/i18n/locale.ts'

/** "/" leads to the language that the visitor's own list asks for. */
export const loader = ({ request }: LoaderFunctionArgs) =>
  redirect(`/${preferredLocale(request.headers.get('Accept-Language'))}`, {
    headers: { Vary: 'Accept-Language' },
  })
