import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { recallOffer } from '#app/domain/organisation/recall-offer.server.ts'
import { preferredLocale } from '#app/i18n/locale.ts'

/** "/" leads to the language that the visitor's own list asks for. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { locales } = await recallOffer()
  const locale = preferredLocale(request.headers.get('Accept-Language'), locales)
  return redirect(`/${locale}`, { headers: { Vary: 'Accept-Language' } })
}
